/** Lines that only source code has: a statement's end, a block's begin, a definition, an import, a call. */
const codeLine =
  /^\s*(?:(?:import|from|package|using|use|require|include|#include|#define|@\w+|def|class|function|func|fn|const|let|var|public|private|protected|static|export|return|if|for|while|elif|else|try|catch|except|switch|case|struct|interface|impl|SELECT|INSERT|UPDATE|CREATE)\b.{0,300}[;:{}()=,"'\]]|\}|.{0,300}[;{}(),]\s*$|[\w.$]+\s*(?::=|[+-]?=)\s)/;

/**
 * Whether a block of lines is source code, and how surely: by the share of code-like lines and by their number.
 */
export function sourceCodeConfidence(block: string): number | false {
  const lines = block.split('\n', 400).filter((line) => line.trim() !== '');
  const like = lines.filter((line) => codeLine.test(line.slice(0, 320))).length;
  const signs = (block.slice(0, 20_000).match(/[{}();=<>[\]]/g) ?? []).length;
  if (like < 3 || like / lines.length < 0.5 || signs < 2 * lines.length) return false;
  return like >= 15 ? 0.9 : like >= 6 ? 0.75 : 0.6;
}

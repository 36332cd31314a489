import { judgeCodeLine, says } from './code-line.ts';

/** Lines that are looked at for a block's confidence. */
const mostLines = 50;

/** Whether a block of lines is source code, and how surely: by the share of code-like lines and by their number. */
export function sourceCodeConfidence(block: string): number | false {
  let sure = 0;
  let likely = 0;
  let others = 0;
  let from = 0;
  for (let line = 0; line < mostLines && from < block.length; line++) {
    const end = block.indexOf('\n', from);
    const to = end < 0 ? block.length : end;
    const kind = judgeCodeLine(block, from, to);
    if (kind === says.sure) sure++;
    else if (kind === says.likely) likely++;
    else if (kind === says.other) others++;
    from = to + 1;
  }
  const like = sure + likely;
  if (like < 3 || like < 1.2 * others) return false;
  if ((sure === 0 || 2 * sure + likely < 4) && !isMarkup(block, likely)) return false;
  return like >= 15 ? 0.9 : like >= 6 ? 0.75 : 0.6;
}

/** Lines of tags: they are code when there are several. */
const isMarkup = (block: string, likely: number) => likely >= 5 && /^\s{0,40}<[!/A-Za-z]/.test(block);

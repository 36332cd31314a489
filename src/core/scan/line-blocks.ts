import { lineKinds } from '../validators/line-kinds.ts';
import { type CompiledDetector, matcherOf } from './compile.ts';
import { findLineRuns, type LineBlock } from './line-runs.ts';
import type { NumberList } from './number-list.ts';
import type { Ranked } from './settle.ts';

const fewestLines = 3;
/** Lines of another kind (blank ones, comments) that a block may hold in a row. */
const widestGap = 3;
const longestLine = 1000;

/**
 * Blocks of lines that a `lines` detector accepts. `marks` are offsets in ascending order: only their lines
 * are tested. A detector without keywords has a kind of lines, whose judge sees every line. The validator sees
 * the whole block.
 */
export function findLineBlocks(
  text: string,
  compiled: CompiledDetector,
  marks: NumberList | undefined,
  explain: boolean,
): Ranked[] {
  const { validator, keywords } = compiled.detector;
  const kind = keywords.length === 0 && validator ? lineKinds[validator] : undefined;
  const blocks = kind
    ? findLineRuns(text, kind.judge, fewestLines)
    : marks
      ? markedBlocks(text, compiled, marks)
      : [];
  return blocks.flatMap((block) => {
    const describe = explain ? (value: string) => kind?.describe(value) ?? 'its kind' : undefined;
    return judgeBlock(text.slice(block.start, block.end), compiled, block, describe);
  });
}

function markedBlocks(text: string, compiled: CompiledDetector, marks: NumberList): LineBlock[] {
  const blocks: LineBlock[] = [];
  const { regex } = matcherOf(compiled);
  let block: LineBlock | undefined;
  const close = () => {
    if (block && block.lines >= fewestLines) blocks.push(block);
    block = undefined;
  };
  let tested = -1;
  for (let index = 0; index < marks.length; index++) {
    const mark = marks.at(index);
    if (mark < tested) continue;
    const lineStart = text.lastIndexOf('\n', mark - 1) + 1;
    const lineEnd = endOfLine(text, mark);
    tested = lineEnd;
    if (
      mark - lineStart > longestLine ||
      !regex.test(text.slice(lineStart, Math.min(lineEnd, lineStart + longestLine)))
    )
      continue;
    if (block && !isNear(text, block.end, lineStart)) close();
    block ??= { start: lineStart, end: lineEnd, lines: 0 };
    block.end = lineEnd;
    block.lines++;
  }
  close();
  return blocks;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function isNear(text: string, from: number, to: number): boolean {
  let breaks = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
    if (++breaks > widestGap) return false;
  }
  return true;
}

function judgeBlock(
  value: string,
  { detector, validate }: CompiledDetector,
  { start, end, lines }: LineBlock,
  describe: ((value: string) => string) | undefined,
): Ranked[] {
  const verdict = validate ? validate(value) : true;
  if (verdict === false) return [];
  const confidence = verdict === true ? detector.confidence : verdict;
  const { id, dataType, tags } = detector;
  const evidence = describe && [
    { what: `${lines} lines of ${describe(value)} stand together`, score: confidence },
  ];
  return [{ finding: { detector: id, dataType, start, end, confidence, tags }, rank: confidence, evidence }];
}

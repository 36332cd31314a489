import { type CompiledDetector, matcherOf } from './compile.ts';
import type { NumberList } from './number-list.ts';
import type { Ranked } from './settle.ts';

const fewestLines = 3;
/** Lines of another kind (blank ones, comments) that a block may hold in a row. */
const widestGap = 3;
const longestLine = 1000;

/**
 * Blocks of lines that a `lines` detector accepts. `marks` are offsets in ascending order: only their lines
 * are tested. The validator sees the whole block.
 */
export function findLineBlocks(text: string, compiled: CompiledDetector, marks: NumberList): Ranked[] {
  const findings: Ranked[] = [];
  const { regex } = matcherOf(compiled);
  let start = 0;
  let end = -1;
  let lines = 0;
  const close = () => {
    if (lines >= fewestLines) findings.push(...judgeBlock(text, compiled, start, end));
    lines = 0;
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
    if (lines > 0 && !isNear(text, end, lineStart)) close();
    if (lines === 0) start = lineStart;
    end = lineEnd;
    lines++;
  }
  close();
  return findings;
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

function judgeBlock(text: string, compiled: CompiledDetector, start: number, end: number): Ranked[] {
  const { detector, validate } = compiled;
  const verdict = validate ? validate(text.slice(start, end)) : true;
  if (verdict === false) return [];
  const confidence = verdict === true ? detector.confidence : verdict;
  const finding = {
    detector: detector.id,
    dataType: detector.dataType,
    start,
    end,
    confidence,
    tags: detector.tags,
  };
  return [
    {
      finding,
      rank: confidence,
      evidence: [{ what: 'lines of its kind stand together', score: confidence }],
    },
  ];
}

import type { LineJudge } from '../validators/line-kinds.ts';

/** Lines of another kind that a block may hold in a row. */
const widestGap = 3;
/** Lines that say nothing (blank ones, comments) that a block may hold in a row. */
const widestPause = 60;
/** Blocks of more lines are passed in steps. */
const longBlock = 40;

export interface LineBlock {
  start: number;
  end: number;
  lines: number;
}

/**
 * Blocks of at least `fewestLines` lines that a judge accepts. Outside of blocks every second line is judged, within
 * long ones as many are passed over as a block may hold of another kind; where a block begins or ends, they are
 * judged as well.
 */
export function findLineRuns(text: string, judge: LineJudge, fewestLines: number): LineBlock[] {
  const runs = new Runs(fewestLines);
  let passed = 0;
  let passedFrom = 0;
  for (let from = 0, to: number; from < text.length; from = to + 1) {
    to = endOfLine(text, from);
    if (passed < runs.mayPass && to < text.length) {
      if (passed++ === 0) passedFrom = from;
      continue;
    }
    const kind = judge(text, from, to);
    const isSure = runs.isOpen === kind > 0;
    for (let line = 0; line < passed; line++) {
      const end = endOfLine(text, passedFrom);
      const before = isSure ? kind : judge(text, passedFrom, end);
      if (before > 0 || !isSure) runs.add(passedFrom, end, before);
      passedFrom = end + 1;
    }
    passed = 0;
    runs.add(from, to, kind);
  }
  runs.close();
  return runs.blocks;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Puts lines together to blocks. */
class Runs {
  readonly blocks: LineBlock[] = [];
  /** How many of the next lines can be passed over: the last one was of the kind that surrounds it. */
  mayPass = 0;
  private readonly fewestLines: number;
  private block: LineBlock | undefined;
  private gap = 0;
  private pause = 0;

  constructor(fewestLines: number) {
    this.fewestLines = fewestLines;
  }

  get isOpen(): boolean {
    return this.block !== undefined;
  }

  /** The line `[from..to)`, which the judge gave this kind. */
  add(from: number, to: number, kind: number): void {
    if (kind > 0) {
      this.block ??= { start: from, end: to, lines: 0 };
      this.block.end = to;
      this.block.lines++;
      this.gap = this.pause = 0;
    } else if (this.block && (kind < 0 ? ++this.gap > widestGap : ++this.pause > widestPause)) {
      this.close();
    }
    if (!this.block) this.mayPass = kind < 0 ? 1 : 0;
    else this.mayPass = kind > 0 && this.block.lines > longBlock ? widestGap : 0;
  }

  close(): void {
    if (this.block && this.block.lines >= this.fewestLines) this.blocks.push(this.block);
    this.block = undefined;
    this.gap = this.pause = 0;
  }
}

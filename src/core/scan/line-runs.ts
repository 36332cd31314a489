import type { LineJudge } from '../validators/line-kinds.ts';

/** Lines of another kind that a block may hold in a row. */
const widestGap = 3;
/** Lines that say nothing (blank ones, comments) that a block may hold in a row. */
const widestPause = 60;
/** Blocks of more lines are passed in steps of two. */
const longBlock = 40;

export interface LineBlock {
  start: number;
  end: number;
  lines: number;
}

/**
 * Blocks of at least `fewestLines` lines that a judge accepts. Outside of blocks and within long ones every second
 * line is judged, and the one passed over where a block begins or ends.
 */
export function findLineRuns(text: string, judge: LineJudge, fewestLines: number): LineBlock[] {
  const runs = new Runs(fewestLines);
  let skipped = -1;
  for (let from = 0, to: number; from < text.length; from = to + 1) {
    to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    if (skipped < 0 && runs.maySkip && to < text.length) {
      skipped = from;
      continue;
    }
    const kind = judge(text, from, to);
    if (skipped >= 0) {
      const isSure = runs.isOpen === kind > 0;
      const before = isSure ? kind : judge(text, skipped, from - 1);
      if (before > 0) runs.add(skipped, from - 1, before);
      skipped = -1;
    }
    runs.add(from, to, kind);
  }
  runs.close();
  return runs.blocks;
}

/** Puts lines together to blocks. */
class Runs {
  readonly blocks: LineBlock[] = [];
  /** Whether the next line can be passed over: the last one was of the kind that surrounds it. */
  maySkip = false;
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
    this.maySkip = this.block ? kind > 0 && this.block.lines > longBlock : kind < 0;
  }

  close(): void {
    if (this.block && this.block.lines >= this.fewestLines) this.blocks.push(this.block);
    this.block = undefined;
    this.gap = this.pause = 0;
  }
}

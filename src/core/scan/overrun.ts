/** Who must not take longer than a budget, and how time is told. */
export interface Overrun {
  /** Milliseconds, from any origin. */
  clock: () => number;
  /** Milliseconds that a detector may take for one text. */
  budget: number;
  /** Ids of the detectors that are watched. */
  detectors: ReadonlySet<string>;
}

/** Sums up the time that watched detectors take for one text. */
export class Stopwatch {
  private readonly spent = new Map<string, number>();
  private readonly overrun: Overrun | undefined;

  constructor(overrun: Overrun | undefined) {
    this.overrun = overrun;
  }

  /** When a watched detector's turn begins; undefined for another. */
  start(detector: string): number | undefined {
    if (!this.overrun || this.overrun.detectors.size === 0) return undefined;
    return this.overrun.detectors.has(detector) ? this.overrun.clock() : undefined;
  }

  /** Whether a detector whose turn began at `started` has kept to its budget. */
  holds(detector: string, started: number | undefined): boolean {
    if (!this.overrun || started === undefined) return true;
    const spent = (this.spent.get(detector) ?? 0) + this.overrun.clock() - started;
    this.spent.set(detector, spent);
    return spent <= this.overrun.budget;
  }
}

/** Since the start of the process. */
export interface Counters {
  accepted: number;
  refused: number;
  duplicates: number;
  storeErrors: number;
  /** The last write of a batch failed. */
  failing: boolean;
}

export function createCounters(): Counters {
  return { accepted: 0, refused: 0, duplicates: 0, storeErrors: 0, failing: false };
}

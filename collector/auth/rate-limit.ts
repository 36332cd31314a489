/** Counts failures per key in a sliding window; kept in memory, so a restart forgets them. */
export interface RateLimit {
  /** Milliseconds until another try is allowed, 0 for now. */
  wait(key: string): number;
  fail(key: string): void;
  clear(key: string): void;
}

export function createRateLimit(limit: {
  failures: number;
  windowMs: number;
  clock: () => number;
  /** Keys remembered at once; the oldest is forgotten first. */
  maxKeys: number;
}): RateLimit {
  const failed = new Map<string, number[]>();
  const recent = (key: string) =>
    (failed.get(key) ?? []).filter((time) => time > limit.clock() - limit.windowMs);
  return {
    wait(key) {
      const times = recent(key);
      const first = times.at(-limit.failures);
      return first === undefined ? 0 : first + limit.windowMs - limit.clock();
    },
    fail(key) {
      const times = [...recent(key), limit.clock()].slice(-limit.failures);
      failed.delete(key);
      failed.set(key, times);
      const oldest = failed.keys().next().value;
      if (failed.size > limit.maxKeys && oldest !== undefined) failed.delete(oldest);
    },
    clear: (key) => void failed.delete(key),
  };
}

import type { Window } from '../store/event-filter.ts';

const hour = 3_600_000;
const day = 24 * hour;

export const ranges = {
  '24h': { label: '24 hours', length: day, bucket: hour },
  '7d': { label: '7 days', length: 7 * day, bucket: 6 * hour },
  '30d': { label: '30 days', length: 30 * day, bucket: day },
} as const;
export type RangeName = keyof typeof ranges;

export function isRangeName(name: string | undefined): name is RangeName {
  return name !== undefined && name in ranges;
}

/** The window up to the end of the bucket that runs now, so that bars are whole and addresses stay the same. */
export function windowOf(range: RangeName, now: number): Window {
  const { length, bucket } = ranges[range];
  const to = (Math.floor(now / bucket) + 1) * bucket;
  return { from: to - length, to };
}

/** The first instants of all buckets of a range, epoch ms. */
export function bucketStarts(range: RangeName, window: Window): number[] {
  const { length, bucket } = ranges[range];
  return Array.from({ length: length / bucket }, (_, index) => window.from + index * bucket);
}

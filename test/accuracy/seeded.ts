/** Numbers from 0 to 1 (exclusive) that are always the same for the same seed (mulberry32). */
export type Random = () => number;

export function seeded(seed: string): Random {
  let state = 2166136261;
  for (let index = 0; index < seed.length; index++)
    state = Math.imul(state ^ seed.charCodeAt(index), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = <T>(random: Random, items: ArrayLike<T>): T =>
  items[Math.floor(random() * items.length)]!;

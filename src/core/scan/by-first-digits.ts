import { anyLength, firstDigits } from './first-digits.ts';

const longest = 24;

/** Lists of detectors by how many digits the first group of digits has, 1 to 24; longer ones count as 24. */
export function byFirstDigits(
  detectors: readonly { index: number; pattern: string; reach: number }[],
): readonly (readonly number[])[] {
  const lists: number[][] = Array.from({ length: longest + 1 }, () => []);
  for (const { index, pattern, reach } of detectors) {
    const lengths = reach > 0 ? anyLength : firstDigits(pattern);
    for (let length = 1; length <= longest; length++) {
      if (lengths & (1 << length)) lists[length]!.push(index);
    }
  }
  return lists;
}

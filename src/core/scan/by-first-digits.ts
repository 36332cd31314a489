import { firstCharacters } from './first-characters.ts';
import { anyLength, firstDigits } from './first-digits.ts';

const longest = 24;

/**
 * Detectors by how many digits the first group of digits has, 1 to 24, and by the first of them; those that want
 * the fewest digits in all come first.
 */
export type DigitLists = readonly (readonly (readonly number[])[])[];

/** Longer groups count as 24 digits. */
export function byFirstDigits(
  detectors: readonly {
    index: number;
    pattern: string;
    ignoreCase: boolean;
    reach: number;
    minDigits: number;
  }[],
): DigitLists {
  const lists = Array.from({ length: longest + 1 }, () => Array.from({ length: 10 }, (): number[] => []));
  const ordered = detectors.toSorted((one, other) => one.minDigits - other.minDigits);
  for (const { index, pattern, ignoreCase, reach } of ordered) {
    const lengths = reach > 0 ? anyLength : firstDigits(pattern);
    const begins = reach > 0 ? undefined : firstCharacters(pattern, ignoreCase);
    for (let length = 1; length <= longest; length++) {
      if (!(lengths & (1 << length))) continue;
      for (let digit = 0; digit < 10; digit++) {
        if (begins?.[48 + digit] !== 0) lists[length]![digit]!.push(index);
      }
    }
  }
  return lists;
}

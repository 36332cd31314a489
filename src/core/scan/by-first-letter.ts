import { firstCharacters } from './first-characters.ts';

/** Detectors by the ASCII code of the letter that a word begins with. */
export function byFirstLetter(
  detectors: readonly { index: number; pattern: string; ignoreCase: boolean; reach: number }[],
): readonly (readonly number[])[] {
  const lists = Array.from({ length: 128 }, (): number[] => []);
  for (const { index, pattern, ignoreCase, reach } of detectors) {
    const begins = reach > 0 ? undefined : firstCharacters(pattern, ignoreCase);
    for (let code = 65; code < 123; code++) if (begins?.[code] !== 0) lists[code]!.push(index);
  }
  return lists;
}

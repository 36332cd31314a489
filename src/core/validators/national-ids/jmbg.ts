import { isDay, onlyDigits, weightedSum } from '../check-digits.ts';

/** The JMBG of Yugoslavia's successors: day of birth, region, serial number, modulo 11. */
export function isJmbg(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 13 || !/^[09]/.test(digits[4]!)) return false;
  if (!isDay(0, Number(digits.slice(2, 4)), Number(digits.slice(0, 2)))) return false;
  return (
    ((11 - (weightedSum(digits, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11) % 10 === Number(digits[12])
  );
}

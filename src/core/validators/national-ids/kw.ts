import { isDay, onlyDigits, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Kuwait, civil id (PACI): century, day of birth, check digit modulo 11. */
function isKuwaitiId(value: string): boolean {
  const digits = onlyDigits(value);
  if (!/^[1-3]\d{11}$/.test(digits) || !isDay(0, Number(digits.slice(3, 5)), Number(digits.slice(5, 7))))
    return false;
  return 11 - (weightedSum(digits, [2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11) === Number(digits[11]);
}

export const kwChecks = {
  'kw-id': isKuwaitiId,
} satisfies Record<string, Validator>;

import { onlyDigits, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** North Macedonia, EDB: thirteen digits, modulo 11. */
function isEdb(value: string): boolean {
  const digits = onlyDigits(value);
  if (!/^[45]\d{12}$/.test(digits)) return false;
  const sum = weightedSum(digits, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
  return ((11 - (sum % 11)) % 11) % 10 === Number(digits[12]);
}

export const mkChecks = {
  'mk-edb': isEdb,
} satisfies Record<string, Validator>;

import { onlyDigits, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Austria, Sozialversicherungsnummer: the fourth digit checks the others, modulo 11. */
function isSvnr(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 10 || digits[0] === '0') return false;
  const month = Number(digits.slice(6, 8));
  if (month < 1 || month > 15 || Number(digits.slice(4, 6)) > 31) return false;
  return weightedSum(digits, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 === Number(digits[3]);
}

export const atChecks = {
  'at-svnr': isSvnr,
} satisfies Record<string, Validator>;

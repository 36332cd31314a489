import { allSame, onlyDigits, risingSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Iran, national code: check digit modulo 11. */
function isIranianCode(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 10 || allSame(digits)) return false;
  const rest = risingSum(digits.slice(0, 9)) % 11;
  return (rest < 2 ? rest : 11 - rest) === Number(digits[9]);
}

export const irChecks = {
  'ir-national-code': isIranianCode,
} satisfies Record<string, Validator>;

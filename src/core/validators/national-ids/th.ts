import { allSame, onlyDigits, risingSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Thailand, identity card and tax number: thirteen digits, check digit modulo 11. */
function isThaiId(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 13 || digits.startsWith('9') || allSame(digits)) return false;
  return (11 - (risingSum(digits.slice(0, 12)) % 11)) % 10 === Number(digits[12]);
}

export const thChecks = {
  'th-id': isThaiId,
} satisfies Record<string, Validator>;

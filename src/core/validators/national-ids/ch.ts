import { onlyDigits, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Switzerland, AHV number (EAN-13 that begins with 756). */
function isAhv(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 13 || !digits.startsWith('756')) return false;
  const sum = weightedSum(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]);
  return (10 - (sum % 10)) % 10 === Number(digits[12]);
}

/** Switzerland, UID: nine digits, modulo 11. */
function isSwissUid(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 9) return false;
  return (11 - (weightedSum(digits, [5, 4, 3, 2, 7, 6, 5, 4]) % 11)) % 11 === Number(digits[8]);
}

export const chChecks = {
  'ch-ahv': isAhv,
  'ch-uid': isSwissUid,
} satisfies Record<string, Validator>;

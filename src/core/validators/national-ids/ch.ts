import { onlyDigits, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Switzerland, AHV number (EAN-13 that begins with 756). */
function isAhv(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 13 || !digits.startsWith('756')) return false;
  const sum = weightedSum(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]);
  return (10 - (sum % 10)) % 10 === Number(digits[12]);
}

export const chChecks = {
  'ch-ahv': isAhv,
} satisfies Record<string, Validator>;

import { onlyDigits, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** El Salvador, DUI: check digit modulo 10. */
function isDui(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 9 || digits.startsWith('00000000')) return false;
  return (10 - (weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 10)) % 10 === Number(digits[8]);
}

export const svChecks = {
  'sv-dui': isDui,
} satisfies Record<string, Validator>;

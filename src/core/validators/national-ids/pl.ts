import { isDay, onlyDigits, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Poland, PESEL: the month carries the century. */
function isPesel(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 11) return false;
  if (!isDay(0, Number(digits.slice(2, 4)) % 20, Number(digits.slice(4, 6)))) return false;
  const sum = weightedSum(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]);
  return (10 - (sum % 10)) % 10 === Number(digits[10]);
}

export const plChecks = {
  'pl-pesel': isPesel,
} satisfies Record<string, Validator>;

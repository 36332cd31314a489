import { isDay, onlyDigits, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Romania, CNP: modulo 11 with the key 279146358279. */
function isCnp(value: string): boolean {
  const digits = onlyDigits(value);
  if (!/^[1-9]\d{12}$/.test(digits)) return false;
  if (!isDay(0, Number(digits.slice(3, 5)), Number(digits.slice(5, 7)))) return false;
  const rest = weightedSum(digits, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
  return (rest === 10 ? 1 : rest) === Number(digits[12]);
}

export const roChecks = {
  'ro-cnp': isCnp,
} satisfies Record<string, Validator>;

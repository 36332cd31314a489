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

/** Romania, CUI (CIF): 2 to 10 digits, modulo 11 with the key 753217532. */
function isCui(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length < 4 || digits.length > 10 || digits[0] === '0') return false;
  const sum = weightedSum(digits.padStart(10, '0'), [7, 5, 3, 2, 1, 7, 5, 3, 2]);
  return ((sum * 10) % 11) % 10 === Number(digits.at(-1));
}

export const roChecks = {
  'ro-cnp': isCnp,
  'ro-cui': isCui,
} satisfies Record<string, Validator>;

import { isDay, onlyDigits, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Iceland, kennitala: day of birth (companies: plus 40), modulo 11, century 8, 9 or 0. */
function isKennitala(value: string): boolean {
  const digits = onlyDigits(value);
  if (!/^\d{9}[089]$/.test(digits)) return false;
  const day = Number(digits.slice(0, 2));
  if (!isDay(0, Number(digits.slice(2, 4)), day > 40 ? day - 40 : day)) return false;
  return weightedSum(digits, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
}

export const isChecks = {
  'is-kennitala': isKennitala,
} satisfies Record<string, Validator>;

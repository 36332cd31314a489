import { isDay, onlyDigits, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Denmark, CPR number: a day; the modulo 11 check is no longer kept for numbers given since 2007. */
function isCpr(value: string): boolean | number {
  const digits = onlyDigits(value);
  if (digits.length !== 10 || !isDay(0, Number(digits.slice(2, 4)), Number(digits.slice(0, 2)))) return false;
  const sum = weightedSum(digits, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]);
  return sum % 11 === 0 ? 0.85 : 0.6;
}

export const dkChecks = {
  'dk-cpr': isCpr,
} satisfies Record<string, Validator>;

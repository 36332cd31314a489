import { isDay, onlyDigits, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Denmark, CPR number: a day; the modulo 11 check is no longer kept for numbers given since 2007. */
function isCpr(value: string): boolean | number {
  const digits = onlyDigits(value);
  if (digits.length !== 10 || !isDay(0, Number(digits.slice(2, 4)), Number(digits.slice(0, 2)))) return false;
  const sum = weightedSum(digits, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]);
  return sum % 11 === 0 ? 0.85 : 0.6;
}

/** Denmark, CVR number: eight digits, modulo 11. */
function isCvr(value: string): boolean {
  const digits = onlyDigits(value);
  return /^[1-9]\d{7}$/.test(digits) && weightedSum(digits, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
}

export const dkChecks = {
  'dk-cpr': isCpr,
  'dk-cvr': isCvr,
} satisfies Record<string, Validator>;

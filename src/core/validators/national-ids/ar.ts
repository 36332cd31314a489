import { allSame, onlyDigits, risingSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Argentina, CUIT and CUIL: kind of holder, check digit modulo 11. */
function isCuit(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 11 || !/^(?:2[03-7]|3[034]|5[015])/.test(digits) || allSame(digits.slice(2, 10)))
    return false;
  const check = 11 - (risingSum(digits.slice(0, 10), 7) % 11);
  return (check === 11 ? 0 : check === 10 ? 9 : check) === Number(digits[10]);
}

export const arChecks = {
  'ar-cuit': isCuit,
} satisfies Record<string, Validator>;

import { allSame, onlyDigits, risingSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Peru, RUC: kind of holder, check digit modulo 11. */
function isPeruvianRuc(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 11 || !/^(?:1[0567]|20)/.test(digits) || allSame(digits.slice(2, 10))) return false;
  return (11 - (risingSum(digits.slice(0, 10), 7) % 11)) % 10 === Number(digits[10]);
}

export const peChecks = {
  'pe-ruc': isPeruvianRuc,
} satisfies Record<string, Validator>;

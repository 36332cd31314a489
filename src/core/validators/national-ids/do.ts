import { allSame, onlyDigits, passesLuhn, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Dominican Republic, identity card number: Luhn. */
function isDominicanCedula(value: string): boolean {
  const digits = onlyDigits(value);
  return digits.length === 11 && !allSame(digits) && passesLuhn(digits);
}

/** Dominican Republic, RNC of companies: check digit modulo 11. */
function isRnc(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 9 || allSame(digits)) return false;
  const rest = weightedSum(digits, [7, 9, 8, 6, 5, 4, 3, 2]) % 11;
  return (rest === 0 ? 2 : rest === 1 ? 1 : 11 - rest) === Number(digits[8]);
}

export const doChecks = {
  'do-cedula': isDominicanCedula,
  'do-rnc': isRnc,
} satisfies Record<string, Validator>;

import { allSame, onlyDigits, passesLuhn, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Canada, social insurance number: Luhn. */
function isCanadianSin(value: string): boolean {
  const digits = onlyDigits(value);
  return digits.length === 9 && /^[1-79]/.test(digits) && !allSame(digits) && passesLuhn(digits);
}

/** Canada, business number: Luhn over its nine digits; a program account (`RT0001`) may follow. */
function isCanadianBn(value: string): boolean {
  const digits = onlyDigits(value).slice(0, 9);
  return digits.length === 9 && !allSame(digits) && passesLuhn(digits);
}

/** Ontario, health card number: ten digits with Luhn; a version code of letters may follow. */
function isOhip(value: string): boolean {
  const digits = onlyDigits(value);
  return digits.length === 10 && /^[1-9]/.test(digits) && !allSame(digits) && passesLuhn(digits);
}

/** British Columbia, personal health number: begins with 9, weighted sum modulo 11. */
function isBcPhn(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 10 || !digits.startsWith('9')) return false;
  const sum = weightedSum(digits.slice(1), [2, 4, 8, 5, 10, 9, 7, 3]);
  return 11 - (sum % 11) === Number(digits[9]);
}

export const caChecks = {
  'ca-bc-phn': isBcPhn,
  'ca-bn': isCanadianBn,
  'ca-ohip': isOhip,
  'ca-sin': isCanadianSin,
} satisfies Record<string, Validator>;

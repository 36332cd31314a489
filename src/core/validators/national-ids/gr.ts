import { isDay, onlyDigits, passesLuhn, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Greece, AFM and VAT number: powers of two, modulo 11. */
function isAfm(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 9 || digits.startsWith('00000')) return false;
  return (weightedSum(digits, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === Number(digits[8]);
}

/** Greece, AMKA: day of birth, serial number, Luhn. */
function isAmka(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 11 || !passesLuhn(digits)) return false;
  return isDay(0, Number(digits.slice(2, 4)), Number(digits.slice(0, 2)));
}

export const grChecks = {
  'gr-afm': isAfm,
  'gr-amka': isAmka,
} satisfies Record<string, Validator>;

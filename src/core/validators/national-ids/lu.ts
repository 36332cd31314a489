import { isDay, onlyDigits, passesLuhn, passesVerhoeff } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Luxembourg, matricule: day of birth, serial number, then a Luhn and a Verhoeff digit over the first eleven. */
function isMatricule(value: string): boolean {
  const digits = onlyDigits(value);
  if (!/^(?:1[89]|20)\d{11}$/.test(digits)) return false;
  if (!isDay(0, Number(digits.slice(4, 6)), Number(digits.slice(6, 8)))) return false;
  return passesLuhn(digits.slice(0, 12)) && passesVerhoeff(digits.slice(0, 11) + digits[12]);
}

/** Luxembourg, VAT number: the first six digits modulo 89. */
function isLuxembourgVat(value: string): boolean {
  const digits = onlyDigits(value);
  return /^[1-9]\d{7}$/.test(digits) && Number(digits.slice(0, 6)) % 89 === Number(digits.slice(6));
}

export const luChecks = {
  'lu-matricule': isMatricule,
  'lu-vat': isLuxembourgVat,
} satisfies Record<string, Validator>;

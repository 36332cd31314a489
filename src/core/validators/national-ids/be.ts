import { allSame, onlyDigits, remainder } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/**
 * Belgium, rijksregisternummer and BIS number (month plus 20 or 40): 97 minus the number modulo 97; births from 2000
 * on have a 2 put before.
 */
function isBelgianNationalNumber(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 11 || Number(digits.slice(2, 4)) > 52 || Number(digits.slice(4, 6)) > 31)
    return false;
  const check = Number(digits.slice(9));
  const base = digits.slice(0, 9);
  return !allSame(base) && (97 - remainder(base, 97) === check || 97 - remainder(`2${base}`, 97) === check);
}

/** Belgium, enterprise and VAT number: 97 minus the first eight digits modulo 97. */
function isEnterpriseNumber(value: string): boolean {
  const digits = onlyDigits(value).padStart(10, '0');
  if (!/^[01]\d{9}$/.test(digits) || allSame(digits)) return false;
  return 97 - remainder(digits.slice(0, 8), 97) === Number(digits.slice(8));
}

/** Belgium, number of the identity card: the first ten digits modulo 97. */
function isBelgianCard(value: string): boolean {
  const digits = onlyDigits(value);
  return digits.length === 12 && (remainder(digits.slice(0, 10), 97) || 97) === Number(digits.slice(10));
}

export const beChecks = {
  'be-enterprise': isEnterpriseNumber,
  'be-identity-card': isBelgianCard,
  'be-national-number': isBelgianNationalNumber,
} satisfies Record<string, Validator>;

import { isDay, onlyDigits, passesLuhn } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Sweden, personnummer and samordningsnummer (day plus 60): Luhn over ten digits. */
function isPersonnummer(value: string): boolean {
  const digits = onlyDigits(value).slice(-10);
  const day = Number(digits.slice(4, 6));
  return (
    digits.length === 10 &&
    isDay(0, Number(digits.slice(2, 4)), day > 60 ? day - 60 : day) &&
    passesLuhn(digits)
  );
}

/** Sweden, organisationsnummer (the third digit is 2 or more) with Luhn; the VAT number adds 01. */
function isSwedishOrgnr(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 10 && !/^\d{10}\d[1-9]$/.test(digits)) return false;
  return /^[1-35-9]\d[2-9]/.test(digits) && passesLuhn(digits.slice(0, 10));
}

/** Sweden, VAT number: of a company or a person. */
function isSwedishVat(value: string): boolean {
  const digits = onlyDigits(value);
  return digits.length === 12 && (isSwedishOrgnr(digits) || isPersonnummer(digits.slice(0, 10)));
}

export const seChecks = {
  'se-orgnr': isSwedishOrgnr,
  'se-personnummer': isPersonnummer,
  'se-vat': isSwedishVat,
} satisfies Record<string, Validator>;

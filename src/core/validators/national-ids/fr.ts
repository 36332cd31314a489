import { allSame, onlyAlphanumeric, onlyDigits, passesLuhn, remainder } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** France, NIR (INSEE): 97 minus the number modulo 97; Corsica's 2A and 2B count as 19 and 18. */
function isFrenchNir(value: string): boolean {
  const id = onlyAlphanumeric(value).replace('2A', '19').replace('2B', '18');
  if (!/^[1-478]\d{14}$/.test(id)) return false;
  const month = Number(id.slice(3, 5));
  if (month === 0 || (month > 12 && month < 20) || (month > 42 && month < 50)) return false;
  return 97 - remainder(id.slice(0, 13), 97) === Number(id.slice(13));
}

/** France, SIREN (INSEE): nine digits with Luhn. */
function isSiren(value: string): boolean {
  const digits = onlyDigits(value);
  return digits.length === 9 && !allSame(digits) && passesLuhn(digits);
}

/** France, SIRET (INSEE): SIREN and establishment with Luhn; La Poste's digits add up to a multiple of 5. */
function isSiret(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 14 || allSame(digits)) return false;
  if (!digits.startsWith('356000000')) return passesLuhn(digits);
  let sum = 0;
  for (const digit of digits) sum += Number(digit);
  return sum % 5 === 0;
}

/**
 * France and Monaco (000), VAT number: key of two characters, then the SIREN; a key of digits is modulo 97. With FR
 * and such a key, a SIREN that fails its own check digit counts for less.
 */
function isFrenchVat(value: string): boolean | number {
  const full = onlyAlphanumeric(value);
  const id = full.replace(/^FR/, '');
  if (!/^[0-9A-HJ-NP-Z]{2}\d{9}$/.test(id)) return false;
  const siren = id.slice(2);
  const key = /^\d\d/.test(id) ? Number(id.slice(0, 2)) : undefined;
  if (key !== undefined && (12 + 3 * (Number(siren) % 97)) % 97 !== key) return false;
  if (siren.startsWith('000') || isSiren(siren)) return true;
  return key !== undefined && full !== id && !allSame(siren) ? 0.65 : false;
}

/** France, numéro fiscal (SPI): the first ten digits modulo 511. */
function isFrenchTaxNumber(value: string): boolean {
  const digits = onlyDigits(value);
  return /^[0-3]\d{12}$/.test(digits) && remainder(digits.slice(0, 10), 511) === Number(digits.slice(10));
}

/** France, RPPS of health professionals: eleven digits with Luhn. */
function isRpps(value: string): boolean {
  const digits = onlyDigits(value);
  return /^[18]\d{10}$/.test(digits) && passesLuhn(digits);
}

export const frChecks = {
  'fr-nir': isFrenchNir,
  'fr-rpps': isRpps,
  'fr-siren': isSiren,
  'fr-siret': isSiret,
  'fr-tax-number': isFrenchTaxNumber,
  'fr-vat': isFrenchVat,
} satisfies Record<string, Validator>;

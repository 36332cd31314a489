import { allSame, onlyDigits, passesVerhoeff } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** India, Aadhaar: Verhoeff; never begins with 0 or 1. */
function isAadhaar(value: string): boolean {
  const digits = onlyDigits(value);
  return digits.length === 12 && /^[2-9]/.test(digits) && !allSame(digits) && passesVerhoeff(digits);
}

/** India, Aadhaar virtual id: sixteen digits, Verhoeff. */
function isAadhaarVid(value: string): boolean {
  const digits = onlyDigits(value);
  return digits.length === 16 && /^[2-9]/.test(digits) && !allSame(digits) && passesVerhoeff(digits);
}

/** India, GSTIN: state 01 to 38 (or 97, 99), PAN, check character by Luhn modulo 36. */
function isGstin(value: string): boolean {
  const gstin = value.toUpperCase();
  if (!/^(?:0[1-9]|[12]\d|3[0-8]|9[79])/.test(gstin)) return false;
  let sum = 0;
  for (let index = 0; index < 14; index++) {
    const product = alphabet.indexOf(gstin[index]!) * (1 + (index % 2));
    sum += Math.floor(product / 36) + (product % 36);
  }
  return alphabet[(36 - (sum % 36)) % 36] === gstin[14];
}

/** India, driving licence: state, office, year of issue from 1950 on, sequence. */
function isIndianLicence(value: string): boolean {
  const year = Number(value.replace(/[^0-9A-Za-z]+/g, '').slice(4, 8));
  return year >= 1950 && year <= 2049;
}

export const inChecks = {
  'in-aadhaar': isAadhaar,
  'in-aadhaar-vid': isAadhaarVid,
  'in-driving-licence': isIndianLicence,
  'in-gstin': isGstin,
} satisfies Record<string, Validator>;

import {
  allSame,
  isDay,
  onlyAlphanumeric,
  onlyDigits,
  weightedPlaces,
  weightedSum,
} from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** United Kingdom, National Insurance number (NIM39110): prefixes that were never given. */
function isNino(value: string): boolean {
  const id = onlyAlphanumeric(value);
  return /^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]?$/.test(id) && !/^(?:BG|GB|NK|KN|TN|NT|ZZ)/.test(id);
}

/** United Kingdom, NHS number, also of Northern Ireland: modulo 11. */
function isNhsNumber(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 10 || allSame(digits)) return false;
  const check = (11 - (weightedSum(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return check === Number(digits[9]);
}

/** Scotland, CHI number: a day of birth and the check digit of the NHS number. */
function isChi(value: string): boolean {
  const digits = onlyDigits(value);
  return isNhsNumber(digits) && isDay(0, Number(digits.slice(2, 4)), Number(digits.slice(0, 2)));
}

/** United Kingdom, Unique Taxpayer Reference: the first digit checks the others, modulo 11. */
function isUtr(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 10) return false;
  return '21987654321'[weightedSum(digits, [0, 6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11] === digits[0];
}

/** United Kingdom, VAT number: nine digits, or twelve with a branch, modulo 97; later ranges are offset by 55. Departments GD, health authorities HA. */
function isUkVat(value: string): boolean {
  const id = onlyAlphanumeric(value).replace(/^(?:GB|XI)/, '');
  if (/^(?:GD[0-4]|HA[5-9])\d\d$/.test(id)) return true;
  if (!/^(?:\d{9}|\d{12})$/.test(id) || Number(id.slice(0, 7)) === 0) return false;
  const rest = weightedSum(id, [8, 7, 6, 5, 4, 3, 2, 10, 1]) % 97;
  return rest === 0 || (id >= '100' && (rest === 42 || rest === 55));
}

/** England, unique pupil number (DfE): a check letter modulo 23, then twelve digits. */
function isUpn(value: string): boolean {
  const id = onlyAlphanumeric(value);
  const sum = weightedPlaces(id.slice(1), [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13], '0123456789');
  return 'ABCDEFGHJKLMNPQRTUVWXYZ'[sum % 23] === id[0];
}

/** Great Britain, driver number (DVLA): surname, year of birth around month (women's plus 50) and day, initials. */
function isDriverNumber(value: string): boolean {
  const id = onlyAlphanumeric(value);
  if (!/^[A-Z9]{5}\d{6}[A-Z9]{2}/.test(id) || !/^[A-Z]{1,5}9{0,4}\d{6}[A-Z]/.test(id)) return false;
  return isDay(0, Number(id.slice(6, 8)) % 50, Number(id.slice(8, 10)));
}

export const gbChecks = {
  'uk-chi': isChi,
  'uk-driver-number': isDriverNumber,
  'uk-nhs': isNhsNumber,
  'uk-nino': isNino,
  'uk-upn': isUpn,
  'uk-utr': isUtr,
  'uk-vat': isUkVat,
} satisfies Record<string, Validator>;

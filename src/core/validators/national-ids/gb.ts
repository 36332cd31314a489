import { allSame, onlyAlphanumeric, onlyDigits, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** United Kingdom, National Insurance number (NIM39110): prefixes that were never given. */
function isNino(value: string): boolean {
  const id = onlyAlphanumeric(value);
  return /^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]?$/.test(id) && !/^(?:BG|GB|NK|KN|TN|NT|ZZ)/.test(id);
}

/** United Kingdom, NHS number: modulo 11. */
function isNhsNumber(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 10 || allSame(digits)) return false;
  const check = (11 - (weightedSum(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return check === Number(digits[9]);
}

export const gbChecks = {
  'uk-nino': isNino,
  'uk-nhs': isNhsNumber,
} satisfies Record<string, Validator>;

import { isDay, onlyDigits, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Latvia, personas kods: day of birth and modulo 11; numbers given since 2017 begin with 32 and tell nothing. */
function isPersonasKods(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 11) return false;
  if (digits.startsWith('32')) return true;
  if (!/^.{6}[012]/.test(digits)) return false;
  if (!isDay(0, Number(digits.slice(2, 4)), Number(digits.slice(0, 2)))) return false;
  return ((1 + weightedSum(digits, [10, 5, 8, 4, 2, 1, 6, 3, 7, 9])) % 11) % 10 === Number(digits[10]);
}

/** Latvia, registration and VAT number of companies: begins with 4, 5 or 9, modulo 11. */
function isLatvianCompany(value: string): boolean {
  const digits = onlyDigits(value);
  return /^[4-9]\d{10}$/.test(digits) && weightedSum(digits, [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 === 3;
}

/** Latvia, PVN number: that of the company or the person. */
const isLatvianVat = (value: string) => isLatvianCompany(value) || isPersonasKods(value);

export const lvChecks = {
  'lv-company': isLatvianCompany,
  'lv-personas-kods': isPersonasKods,
  'lv-vat': isLatvianVat,
} satisfies Record<string, Validator>;

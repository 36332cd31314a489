import { isDay, onlyDigits, passesLuhn, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Austria, Sozialversicherungsnummer: the fourth digit checks the others, modulo 11. Months 13 to 15 stand for unknown days. */
function isSvnr(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 10 || digits[0] === '0') return false;
  const month = Number(digits.slice(6, 8));
  if (!isDay(0, month > 12 && month < 16 ? 1 : month, Number(digits.slice(4, 6)))) return false;
  return weightedSum(digits, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 === Number(digits[3]);
}

/** Austria, UID: Luhn's sum plus 4. */
function isAustrianVat(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 8) return false;
  const check = (10 - ((luhnSum(digits.slice(0, 7)) + 4) % 10)) % 10;
  return check === Number(digits[7]);
}

function luhnSum(digits: string): number {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[index]) * (index % 2 === 0 ? 1 : 2);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum;
}

/** Austria, Steuernummer: tax office, number, Luhn. */
const isAustrianTaxNumber = (value: string) => {
  const digits = onlyDigits(value);
  return digits.length === 9 && passesLuhn(digits);
};

export const atChecks = {
  'at-svnr': isSvnr,
  'at-tax-number': isAustrianTaxNumber,
  'at-vat': isAustrianVat,
} satisfies Record<string, Validator>;

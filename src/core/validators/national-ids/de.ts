import { isDay, onlyAlphanumeric, onlyDigits, passesMod11And10, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Germany, Steuer-IdNr. (§ 139b AO): ten digits with exactly one repeated, MOD 11,10. */
function isGermanTaxId(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 11 || digits[0] === '0') return false;
  const counts = new Map<string, number>();
  for (const digit of digits.slice(0, 10)) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1);
  return repeated.length === 1 && repeated[0]! <= 3 && passesMod11And10(digits);
}

/** Germany, USt-IdNr. and W-IdNr. (BZSt): nine digits, MOD 11,10; a W-IdNr. may name an activity in five more. */
function isGermanVat(value: string): boolean {
  const digits = onlyDigits(value).slice(0, 9);
  return digits.length === 9 && digits[0] !== '0' && passesMod11And10(digits);
}

/** Sum of the cross sums of digits times weights. */
function crossSum(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < weights.length; index++) {
    const product = Number(digits[index]) * weights[index]!;
    sum += Math.floor(product / 10) + (product % 10);
  }
  return sum;
}

/** The place of a letter in the alphabet, in two digits. */
const letterPlace = (letter: string) => String(letter.charCodeAt(0) - 64).padStart(2, '0');

/** Germany, Krankenversichertennummer (§ 290 SGB V): a letter, eight digits and a check digit modulo 10. */
function isKvnr(value: string): boolean {
  const id = onlyAlphanumeric(value);
  if (!/^[A-Z]\d{9}$/.test(id)) return false;
  const digits = letterPlace(id[0]!) + id.slice(1);
  return crossSum(digits, [1, 2, 1, 2, 1, 2, 1, 2, 1, 2]) % 10 === Number(id[9]);
}

/** Germany, Versicherungsnummer of the pension insurance (VKVV § 2): area, day of birth, letter, serial number, check digit. */
function isPensionNumber(value: string): boolean {
  const id = onlyAlphanumeric(value);
  if (!/^\d{8}[A-Z]\d{3}$/.test(id)) return false;
  if (!isDay(0, Number(id.slice(4, 6)), Number(id.slice(2, 4)) || 1)) return false;
  const digits = id.slice(0, 8) + letterPlace(id[8]!) + id.slice(9);
  return crossSum(digits, [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]) % 10 === Number(digits[12]);
}

/** Germany, Lebenslange Arztnummer (KBV): the seventh digit checks the first six. */
function isLanr(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 9) return false;
  return (10 - (weightedSum(digits, [4, 9, 4, 9, 4, 9]) % 10)) % 10 === Number(digits[6]);
}

export const deChecks = {
  'de-health-insurance': isKvnr,
  'de-lanr': isLanr,
  'de-pension': isPensionNumber,
  'de-tax-id': isGermanTaxId,
  'de-vat': isGermanVat,
} satisfies Record<string, Validator>;

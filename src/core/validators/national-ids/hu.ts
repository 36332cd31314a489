import { isDay, onlyDigits, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Hungary, TAJ number: modulo 10. */
function isTaj(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 9 || digits.startsWith('0000')) return false;
  return weightedSum(digits, [3, 7, 3, 7, 3, 7, 3, 7]) % 10 === Number(digits[8]);
}

/** Hungary, adóazonosító jel: begins with 8, modulo 11. */
function isHungarianTaxId(value: string): boolean {
  const digits = onlyDigits(value);
  return (
    /^8\d{9}$/.test(digits) && weightedSum(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11 === Number(digits[9])
  );
}

/** Hungary, adószám: eight digits, modulo 10; then kind of taxation 1 to 5 and county. */
function isHungarianTaxNumber(value: string): boolean {
  const digits = onlyDigits(value);
  if (!/^\d{8}(?:[1-5](?:0[2-9]|[1-4]\d|51))?$/.test(digits) || digits.startsWith('0000')) return false;
  return (10 - (weightedSum(digits, [9, 7, 3, 1, 9, 7, 3]) % 10)) % 10 === Number(digits[7]);
}

/** Hungary, személyi azonosító (1996. évi XX. törvény): modulo 11, with weights turned round for births from 1997 on. */
function isHungarianPersonalId(value: string): boolean {
  const digits = onlyDigits(value);
  if (!/^[1-8]\d{10}$/.test(digits)) return false;
  if (!isDay(0, Number(digits.slice(3, 5)), Number(digits.slice(5, 7)))) return false;
  const isLater = /^[3478]/.test(digits) || Number(digits.slice(1, 3)) > 96;
  const weights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  return weightedSum(digits, isLater ? weights.reverse() : weights) % 11 === Number(digits[10]);
}

export const huChecks = {
  'hu-personal-id': isHungarianPersonalId,
  'hu-taj': isTaj,
  'hu-tax-id': isHungarianTaxId,
  'hu-tax-number': isHungarianTaxNumber,
} satisfies Record<string, Validator>;

import { isDay, onlyDigits, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Bulgaria, EGN: the month carries the century; modulo 11. */
function isEgn(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 10) return false;
  const month = Number(digits.slice(2, 4));
  if (month > 52 || !isDay(0, month % 20, Number(digits.slice(4, 6)))) return false;
  return (weightedSum(digits, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 === Number(digits[9]);
}

/** Bulgaria, personal number of a foreigner (LNCh): modulo 10. */
function isLnch(value: string): boolean {
  const digits = onlyDigits(value);
  return (
    digits.length === 10 && weightedSum(digits, [21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10 === Number(digits[9])
  );
}

/** Bulgaria, EIK (BULSTAT) of nine digits: modulo 11, with other weights when ten is left; branches have four more digits. */
function isEik(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 9 && digits.length !== 13) return false;
  const eighth = twice(digits, [1, 2, 3, 4, 5, 6, 7, 8], [3, 4, 5, 6, 7, 8, 9, 10]);
  if (eighth !== Number(digits[8])) return false;
  if (digits.length === 9) return true;
  return twice(digits.slice(8), [2, 7, 3, 5], [4, 9, 5, 7]) === Number(digits[12]);
}

function twice(digits: string, first: readonly number[], second: readonly number[]): number {
  const rest = weightedSum(digits, first) % 11;
  return rest < 10 ? rest : (weightedSum(digits, second) % 11) % 10;
}

/** Bulgaria, VAT number: an EIK, or the number of a person or of another payer (modulo 11, ten digits). */
function isBulgarianVat(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length === 9) return isEik(digits);
  if (digits.length !== 10) return false;
  const other = 11 - (weightedSum(digits, [4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11);
  return isEgn(digits) || isLnch(digits) || other % 11 === Number(digits[9]);
}

export const bgChecks = {
  'bg-egn': isEgn,
  'bg-eik': isEik,
  'bg-lnch': isLnch,
  'bg-vat': isBulgarianVat,
} satisfies Record<string, Validator>;

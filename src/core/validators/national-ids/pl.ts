import {
  allSame,
  isDay,
  onlyAlphanumeric,
  onlyDigits,
  weightedPlaces,
  weightedSum,
} from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Poland, PESEL: the month carries the century. */
function isPesel(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 11) return false;
  if (!isDay(0, Number(digits.slice(2, 4)) % 20, Number(digits.slice(4, 6)))) return false;
  const sum = weightedSum(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]);
  return (10 - (sum % 10)) % 10 === Number(digits[10]);
}

/** Poland, NIP: modulo 11. */
function isNip(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 10 || allSame(digits) || digits[0] === '0') return false;
  return weightedSum(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(digits[9]);
}

/** Poland, REGON of nine digits, or fourteen of a local unit: modulo 11. */
function isRegon(value: string): boolean {
  const digits = onlyDigits(value);
  if ((digits.length !== 9 && digits.length !== 14) || allSame(digits)) return false;
  if ((weightedSum(digits, [8, 9, 2, 3, 4, 5, 6, 7]) % 11) % 10 !== Number(digits[8])) return false;
  if (digits.length === 9) return true;
  return (weightedSum(digits, [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]) % 11) % 10 === Number(digits[13]);
}

const places = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Poland, identity card: three letters, check digit, five digits; weights 7, 3, 1, modulo 10. */
const isDowod = (value: string) =>
  weightedPlaces(onlyAlphanumeric(value), [7, 3, 1, 9, 7, 3, 1, 7, 3], places) % 10 === 0;

/** Poland, passport: two letters, check digit, six digits; weights 7, 3, 1, modulo 10. */
const isPolishPassport = (value: string) =>
  weightedPlaces(onlyAlphanumeric(value), [7, 3, 9, 1, 7, 3, 1, 7, 3], places) % 10 === 0;

export const plChecks = {
  'pl-identity-card': isDowod,
  'pl-nip': isNip,
  'pl-passport': isPolishPassport,
  'pl-pesel': isPesel,
  'pl-regon': isRegon,
} satisfies Record<string, Validator>;

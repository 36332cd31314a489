/** Check digit arithmetic that several standards share. All take strings of digits. */

/** Luhn, ISO/IEC 7812-1 annex B. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    let digit = digits.charCodeAt(digits.length - 1 - index) - 48;
    if (index % 2 === 1) {
      digit *= 2;
      if (digit > 9) digit -= 9;
    }
    sum += digit;
  }
  return sum % 10 === 0;
}

/** Sum of digits times weights; digits beyond the weights do not count. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
}

/** Sum of digits times 2, 3, 4, ... from the right, beginning again at 2 after `last`. */
export function risingSum(digits: string, last = 99): number {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    sum += (digits.charCodeAt(digits.length - 1 - index) - 48) * (2 + (index % (last - 1)));
  }
  return sum;
}

/** Sum of the characters' places in an alphabet times weights; characters beyond the weights do not count. */
export function weightedPlaces(value: string, weights: readonly number[], alphabet: string): number {
  let sum = 0;
  for (let index = 0; index < weights.length; index++)
    sum += weights[index]! * alphabet.indexOf(value[index]!);
  return sum;
}

/** Remainder of a number of any length. */
export function remainder(digits: string, modulus: number): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % modulus;
  return rest;
}

/** ISO 7064 MOD 11,10. */
export function passesMod11And10(digits: string): boolean {
  let product = 10;
  for (const digit of digits.slice(0, -1)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits.at(-1));
}

const times = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const permute = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];

/** Verhoeff, "Error detecting decimal codes" (1969). */
export function passesVerhoeff(digits: string): boolean {
  let check = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    check = Number(times[check]![Number(permute[index % 8]![digit])]);
  }
  return check === 0;
}

export const onlyDigits = (value: string) => value.replace(/\D+/g, '');

export const onlyAlphanumeric = (value: string) => value.replace(/[^0-9A-Za-z]+/g, '').toUpperCase();

export const allSame = (digits: string) => /^(.)\1*$/.test(digits);

/** A day that exists; `year` may be of two digits. */
export function isDay(year: number, month: number, day: number): boolean {
  return (
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]! &&
    year >= 0
  );
}

import { onlyAlphanumeric, onlyDigits, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Letters in the order of their numbers 10 to 35. */
const letters = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';

/** Taiwan, identity card and resident certificate number: letter of the place, sex, check digit modulo 10. */
function isTaiwaneseId(value: string): boolean {
  const id = onlyAlphanumeric(value);
  const place = letters.indexOf(id[0]!) + 10;
  // The second letter of old resident certificates counts by the last digit of its number.
  const body = id.slice(1).replace(/^[A-D]/, (letter) => String(letters.indexOf(letter)));
  if (!/^\d{9}$/.test(body)) return false;
  const sum = Math.floor(place / 10) + (place % 10) * 9 + weightedSum(body, [8, 7, 6, 5, 4, 3, 2, 1, 1]);
  return sum % 10 === 0;
}

/** Taiwan, business number (UBN): sum of the digits of the products divisible by 5, or by 5 less 1 with a seventh digit of 7. */
function isUbn(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 8 || digits === '00000000') return false;
  const weights = [1, 2, 1, 2, 1, 2, 4, 1];
  let sum = 0;
  for (let index = 0; index < 8; index++) {
    const product = weights[index]! * Number(digits[index]);
    sum += Math.floor(product / 10) + (product % 10);
  }
  return sum % 5 === 0 || (digits[6] === '7' && (sum + 1) % 5 === 0);
}

export const twChecks = {
  'tw-id': isTaiwaneseId,
  'tw-ubn': isUbn,
} satisfies Record<string, Validator>;

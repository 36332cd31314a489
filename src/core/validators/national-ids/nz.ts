import { onlyDigits, weightedPlaces, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** New Zealand, IRD number: check digit modulo 11 with a second set of weights (Inland Revenue, RWT/NRWT specification). */
function isIrd(value: string): boolean {
  const digits = onlyDigits(value).padStart(9, '0');
  const number = Number(digits);
  if (digits.length !== 9 || number < 10_000_000 || number > 200_000_000) return false;
  let check = -1;
  for (const weights of [
    [3, 2, 7, 6, 5, 4, 3, 2],
    [7, 4, 3, 2, 5, 2, 7, 6],
  ]) {
    check = (11 - (weightedSum(digits, weights) % 11)) % 11;
    if (check < 10) break;
  }
  return check === Number(digits[8]);
}

const nhiLetters = ' ABCDEFGHJKLMNPQRSTUVWXYZ';

/** New Zealand, NHI number (HISO 10046): of AAANNNC modulo 11, of AAANNAX modulo 23 or, in newer issues, 24. */
function isNhi(value: string): boolean {
  const nhi = value.toUpperCase();
  const places = [...nhi].map((each) => (/\d/.test(each) ? Number(each) : nhiLetters.indexOf(each)));
  const sum = places.slice(0, 6).reduce((total, place, index) => total + place * (7 - index), 0);
  if (/\d$/.test(nhi)) return sum % 11 !== 0 && (11 - (sum % 11)) % 10 === places[6];
  return 23 - (sum % 23) === places[6] || 24 - (sum % 24) === places[6];
}

/** New Zealand, business number (NZBN): a GS1 location number that begins with 94. */
function isNzbn(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 13 || !digits.startsWith('94')) return false;
  return weightedPlaces(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1], '0123456789') % 10 === 0;
}

export const nzChecks = {
  'nz-ird': isIrd,
  'nz-nhi': isNhi,
  'nz-nzbn': isNzbn,
} satisfies Record<string, Validator>;

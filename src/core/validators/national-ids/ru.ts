import { allSame, onlyDigits, remainder, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

const innWeights = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
const innDigit = (digits: string, place: number) =>
  (weightedSum(digits, innWeights.slice(11 - place)) % 11) % 10 === Number(digits[place]);

/** Russia, INN of companies (ten digits) and persons (twelve, with two check digits): modulo 11. */
function isInn(value: string): boolean {
  const digits = onlyDigits(value);
  if (allSame(digits)) return false;
  if (digits.length === 10) return innDigit(digits, 9);
  return digits.length === 12 && innDigit(digits, 10) && innDigit(digits, 11);
}

/** Russia, SNILS: weights 9 to 1, modulo 101. */
function isSnils(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 11 || allSame(digits.slice(0, 9))) return false;
  const rest = weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101;
  return rest % 100 === Number(digits.slice(9));
}

/** Russia, OGRN of companies (13 digits, modulo 11) and OGRNIP of traders (15 digits, modulo 13). */
function isOgrn(value: string): boolean {
  const digits = onlyDigits(value);
  if (!/^[1-9](?:\d{12}|\d{14})$/.test(digits)) return false;
  const rest = remainder(digits.slice(0, -1), digits.length - 2);
  return rest % 10 === Number(digits.at(-1));
}

const okpoWeights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

/** Russia, OKPO of companies (8 digits) and traders (10): modulo 11, with weights two higher when ten is left. */
function isOkpo(value: string): boolean {
  const digits = onlyDigits(value);
  const last = digits.length - 1;
  if ((last !== 7 && last !== 9) || allSame(digits)) return false;
  const rest = weightedSum(digits, okpoWeights.slice(0, last)) % 11;
  const check = rest < 10 ? rest : (weightedSum(digits, okpoWeights.slice(2, last + 2)) % 11) % 10;
  return check === Number(digits[last]);
}

export const ruChecks = {
  'ru-inn': isInn,
  'ru-ogrn': isOgrn,
  'ru-okpo': isOkpo,
  'ru-snils': isSnils,
} satisfies Record<string, Validator>;

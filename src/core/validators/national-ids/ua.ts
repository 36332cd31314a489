import { isDay, onlyDigits, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Ukraine, RNOKPP: days since 1899, serial number, modulo 11. */
function isRnokpp(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 10) return false;
  const rest = weightedSum(digits, [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11;
  return ((rest + 11) % 11) % 10 === Number(digits[9]);
}

/** Ukraine, EDRPOU: modulo 11, weights by range, and two more each when ten is left. */
function isEdrpou(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 8) return false;
  const weights = /^[3-5]/.test(digits) ? [7, 1, 2, 3, 4, 5, 6] : [1, 2, 3, 4, 5, 6, 7];
  const rest = weightedSum(digits, weights) % 11;
  const check =
    rest < 10
      ? rest
      : (weightedSum(
          digits,
          weights.map((weight) => weight + 2),
        ) %
          11) %
        10;
  return check === Number(digits[7]);
}

/** Ukraine, UNZR: day of birth and five digits. */
function isUnzr(value: string): boolean {
  const digits = onlyDigits(value);
  return /^(?:19|20)\d{11}$/.test(digits) && isDay(0, Number(digits.slice(4, 6)), Number(digits.slice(6, 8)));
}

export const uaChecks = {
  'ua-edrpou': isEdrpou,
  'ua-rnokpp': isRnokpp,
  'ua-unzr': isUnzr,
} satisfies Record<string, Validator>;

import { onlyDigits, remainder } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Morocco, ICE of companies: fifteen digits, divisible by 97. */
function isIce(value: string): boolean {
  const digits = onlyDigits(value);
  return digits.length === 15 && !/^0{9}/.test(digits) && remainder(digits, 97) === 0;
}

export const maChecks = {
  'ma-ice': isIce,
} satisfies Record<string, Validator>;

import { onlyDigits, remainder } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Slovakia, IČ DPH: ten digits, divisible by 11, the third one of 2, 3, 4, 7, 8, 9. */
function isSlovakVat(value: string): boolean {
  const digits = onlyDigits(value);
  return /^[1-9]\d[234789]\d{7}$/.test(digits) && remainder(digits, 11) === 0;
}

export const skChecks = {
  'sk-vat': isSlovakVat,
} satisfies Record<string, Validator>;

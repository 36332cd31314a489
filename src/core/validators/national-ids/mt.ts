import { onlyDigits, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Malta, VAT number: eight digits, modulo 37. */
function isMalteseVat(value: string): boolean {
  const digits = onlyDigits(value);
  return /^[1-9]\d{7}$/.test(digits) && weightedSum(digits, [3, 4, 6, 7, 8, 9, 10, 1]) % 37 === 0;
}

export const mtChecks = {
  'mt-vat': isMalteseVat,
} satisfies Record<string, Validator>;

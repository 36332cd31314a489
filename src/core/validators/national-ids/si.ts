import { onlyDigits, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Slovenia, davčna številka and VAT number: modulo 11. */
function isSlovenianTax(value: string): boolean {
  const digits = onlyDigits(value);
  if (!/^[1-9]\d{7}$/.test(digits)) return false;
  const check = 11 - (weightedSum(digits, [8, 7, 6, 5, 4, 3, 2]) % 11);
  return check < 11 && check % 10 === Number(digits[7]);
}

/** Slovenia, matična številka: seven digits, modulo 11; units of a company have three more. */
function isSlovenianCompany(value: string): boolean {
  const digits = onlyDigits(value);
  if (!/^[1-9]\d{6}(?:\d{3})?$/.test(digits)) return false;
  const check = 11 - (weightedSum(digits, [7, 6, 5, 4, 3, 2]) % 11);
  return check < 11 && check % 10 === Number(digits[6]);
}

export const siChecks = {
  'si-company-number': isSlovenianCompany,
  'si-tax-number': isSlovenianTax,
} satisfies Record<string, Validator>;

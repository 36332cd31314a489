import { allSame, onlyDigits, risingSum, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Uruguay, identity card number: check digit modulo 10. */
function isUruguayanCi(value: string): boolean {
  const digits = onlyDigits(value).padStart(8, '0');
  if (digits.length !== 8 || allSame(digits)) return false;
  return (10 - (weightedSum(digits, [2, 9, 8, 7, 6, 3, 4]) % 10)) % 10 === Number(digits[7]);
}

/** Uruguay, RUT of companies: department 01 to 22, sequence, 001, check digit modulo 11. */
function isUruguayanRut(value: string): boolean {
  const digits = onlyDigits(value);
  if (!/^(?:0[1-9]|1\d|2[0-2])\d{6}00\d{2}$/.test(digits)) return false;
  return (11 - (risingSum(digits.slice(0, 11), 9) % 11)) % 11 === Number(digits[11]);
}

export const uyChecks = {
  'uy-ci': isUruguayanCi,
  'uy-rut': isUruguayanRut,
} satisfies Record<string, Validator>;

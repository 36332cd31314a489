import { onlyDigits } from '../check-digits.ts';
import type { Validator } from '../validator.ts';
import { balticCheckDigit, isBalticPersonalCode } from './ee.ts';

/** Lithuania, juridinio asmens kodas: nine digits. */
function isLithuanianCompany(value: string): boolean {
  const digits = onlyDigits(value);
  return /^[1-3]\d{8}$/.test(digits) && balticCheckDigit(digits, 8) === Number(digits[8]);
}

/** Lithuania, PVM code: nine digits, or twelve of temporary payers, with a 1 before the check digit. */
function isLithuanianVat(value: string): boolean {
  const digits = onlyDigits(value);
  const last = digits.length - 1;
  if ((last !== 8 && last !== 11) || digits[last - 1] !== '1') return false;
  return balticCheckDigit(digits, last) === Number(digits[last]);
}

export const ltChecks = {
  'lt-asmens-kodas': isBalticPersonalCode,
  'lt-company-code': isLithuanianCompany,
  'lt-vat': isLithuanianVat,
} satisfies Record<string, Validator>;

import { isDay, onlyDigits, passesLuhn } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** South Africa, identity number: day of birth, citizenship 0 to 2, Luhn. */
function isSouthAfricanId(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 13 || !/^.{10}[0-2]/.test(digits)) return false;
  return (
    isDay(Number(digits.slice(0, 2)), Number(digits.slice(2, 4)), Number(digits.slice(4, 6))) &&
    passesLuhn(digits)
  );
}

/** South Africa, tax and VAT reference numbers (SARS): ten digits with Luhn. */
function isSouthAfricanTax(value: string): boolean {
  const digits = onlyDigits(value);
  return digits.length === 10 && /^[0-49]/.test(digits) && passesLuhn(digits);
}

export const zaChecks = {
  'za-id': isSouthAfricanId,
  'za-tax': isSouthAfricanTax,
} satisfies Record<string, Validator>;

import { onlyDigits, passesLuhn, weightedSum } from './check-digits.ts';
import type { Validator } from './validator.ts';

/** US National Provider Identifier (45 CFR 162.406): Luhn with the prefix 80840. */
function isNpi(value: string): boolean {
  return /^[12]\d{9}$/.test(value) && passesLuhn(`80840${value}`);
}

/** US DEA registration number: the odd digits and twice the even ones; the last digit of the sum is the check digit. */
function isDea(value: string): boolean {
  const digits = onlyDigits(value.slice(2));
  return digits.length === 7 && weightedSum(digits, [1, 2, 1, 2, 1, 2]) % 10 === Number(digits[6]);
}

export const healthChecks = {
  'us-dea': isDea,
  'us-npi': isNpi,
} satisfies Record<string, Validator>;

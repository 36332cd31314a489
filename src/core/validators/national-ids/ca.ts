import { allSame, onlyDigits, passesLuhn } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Canada, social insurance number: Luhn. */
function isCanadianSin(value: string): boolean {
  const digits = onlyDigits(value);
  return digits.length === 9 && /^[1-79]/.test(digits) && !allSame(digits) && passesLuhn(digits);
}

export const caChecks = {
  'ca-sin': isCanadianSin,
} satisfies Record<string, Validator>;

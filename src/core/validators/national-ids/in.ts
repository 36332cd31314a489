import { allSame, onlyDigits, passesVerhoeff } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** India, Aadhaar: Verhoeff; never begins with 0 or 1. */
function isAadhaar(value: string): boolean {
  const digits = onlyDigits(value);
  return digits.length === 12 && /^[2-9]/.test(digits) && !allSame(digits) && passesVerhoeff(digits);
}

export const inChecks = {
  'in-aadhaar': isAadhaar,
} satisfies Record<string, Validator>;

import { onlyDigits, passesLuhn } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Saudi Arabia, national id (1) and iqama (2): ten digits with Luhn. */
function isSaudiId(value: string): boolean {
  const digits = onlyDigits(value);
  return digits.length === 10 && /^[12]/.test(digits) && passesLuhn(digits);
}

export const saChecks = {
  'sa-id': isSaudiId,
} satisfies Record<string, Validator>;

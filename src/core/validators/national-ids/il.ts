import { allSame, onlyDigits, passesLuhn } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Israel, identity and company numbers: nine digits with Luhn. */
function isIsraeliId(value: string): boolean {
  const digits = onlyDigits(value).padStart(9, '0');
  return digits.length === 9 && !allSame(digits) && passesLuhn(digits);
}

export const ilChecks = {
  'il-id': isIsraeliId,
} satisfies Record<string, Validator>;

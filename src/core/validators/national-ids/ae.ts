import { onlyDigits } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** United Arab Emirates, Emirates ID: 784, year of birth, sequence. */
function isEmiratesId(value: string): boolean {
  const digits = onlyDigits(value);
  const year = Number(digits.slice(3, 7));
  return digits.length === 15 && digits.startsWith('784') && year >= 1900 && year <= 2049;
}

export const aeChecks = {
  'ae-id': isEmiratesId,
} satisfies Record<string, Validator>;

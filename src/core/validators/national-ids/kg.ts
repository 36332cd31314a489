import { isDay, onlyDigits } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Kyrgyzstan, personal number (PIN): sex, day of birth (DDMMYYYY), sequence. */
function isKyrgyzPin(value: string): boolean {
  const digits = onlyDigits(value);
  const year = Number(digits.slice(5, 9));
  if (!/^[12]\d{13}$/.test(digits) || year < 1900 || year > 2049) return false;
  return isDay(year, Number(digits.slice(3, 5)), Number(digits.slice(1, 3)));
}

export const kgChecks = {
  'kg-pin': isKyrgyzPin,
} satisfies Record<string, Validator>;

import { isDay, onlyDigits } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Uzbekistan, PINFL: century and sex, day of birth (DDMMYY), district, sequence. */
function isPinfl(value: string): boolean {
  const digits = onlyDigits(value);
  return /^[1-6]\d{13}$/.test(digits) && isDay(0, Number(digits.slice(3, 5)), Number(digits.slice(1, 3)));
}

export const uzChecks = {
  'uz-pinfl': isPinfl,
} satisfies Record<string, Validator>;

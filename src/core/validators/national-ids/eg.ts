import { isDay, onlyDigits } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Egypt, national number: century, day of birth, governorate. The rule of its check digit is not published. */
function isEgyptianId(value: string): boolean {
  const digits = onlyDigits(value);
  if (!/^[23]\d{6}(?:0[1-4]|1[1-9]|2[1-9]|3[1-5]|88)\d{5}$/.test(digits)) return false;
  return isDay(0, Number(digits.slice(3, 5)), Number(digits.slice(5, 7)));
}

export const egChecks = {
  'eg-id': isEgyptianId,
} satisfies Record<string, Validator>;

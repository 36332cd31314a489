import { isDay, onlyDigits } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Malaysia, MyKad number: day of birth (YYMMDD), place of birth by the codes of the National Registration Department. */
function isMalaysianNric(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 12 || /^.{6}(?:00|1[7-9]|20|69|70|73|8[01]|9[4-7])/.test(digits)) return false;
  return isDay(Number(digits.slice(0, 2)), Number(digits.slice(2, 4)), Number(digits.slice(4, 6)));
}

export const myChecks = {
  'my-nric': isMalaysianNric,
} satisfies Record<string, Validator>;

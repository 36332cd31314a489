import { allSame, onlyDigits } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** United States, Social Security number (SSA, POMS RM 10201.035): areas, groups and serials never given. */
function isSsn(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 9 || /^(?:000|666|9)/.test(digits)) return false;
  if (digits.slice(3, 5) === '00' || digits.slice(5) === '0000') return false;
  return !allSame(digits) && digits !== '123456789' && digits !== '078051120' && digits !== '219099999';
}

export const usChecks = {
  'us-ssn': isSsn,
} satisfies Record<string, Validator>;

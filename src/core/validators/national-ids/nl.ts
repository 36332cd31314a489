import { allSame, onlyDigits, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Netherlands, burgerservicenummer: the eleven test. */
function isDutchBsn(value: string): boolean {
  const digits = onlyDigits(value).padStart(9, '0');
  if (digits.length !== 9 || allSame(digits) || digits.startsWith('00')) return false;
  return weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;
}

export const nlChecks = {
  'nl-bsn': isDutchBsn,
} satisfies Record<string, Validator>;

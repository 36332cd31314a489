import { allSame, onlyDigits, remainder } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Belgium, rijksregisternummer: 97 minus the number modulo 97; births from 2000 on have a 2 put before. */
function isBelgianNationalNumber(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 11 || Number(digits.slice(2, 4)) > 52 || Number(digits.slice(4, 6)) > 31)
    return false;
  const check = Number(digits.slice(9));
  const base = digits.slice(0, 9);
  return !allSame(base) && (97 - remainder(base, 97) === check || 97 - remainder(`2${base}`, 97) === check);
}

export const beChecks = {
  'be-national-number': isBelgianNationalNumber,
} satisfies Record<string, Validator>;

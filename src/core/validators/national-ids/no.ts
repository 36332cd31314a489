import { isDay, onlyDigits, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Norway, fødselsnummer, D-number (day plus 40), H-number (month plus 40): two check digits modulo 11. */
function isFodselsnummer(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 11) return false;
  const day = Number(digits.slice(0, 2));
  if (!isDay(0, Number(digits.slice(2, 4)) % 40, day > 40 ? day - 40 : day)) return false;
  return (
    weightedSum(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
    weightedSum(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
  );
}

/** Norway, organisasjonsnummer: begins with 8 or 9, modulo 11. */
function isOrgnr(value: string): boolean {
  const digits = onlyDigits(value);
  return /^[89]\d{8}$/.test(digits) && weightedSum(digits, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
}

export const noChecks = {
  'no-fodselsnummer': isFodselsnummer,
  'no-orgnr': isOrgnr,
} satisfies Record<string, Validator>;

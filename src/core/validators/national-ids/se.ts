import { isDay, onlyDigits, passesLuhn } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Sweden, personnummer and samordningsnummer (day plus 60): Luhn over ten digits. */
function isPersonnummer(value: string): boolean {
  const digits = onlyDigits(value).slice(-10);
  const day = Number(digits.slice(4, 6));
  return (
    digits.length === 10 &&
    isDay(0, Number(digits.slice(2, 4)), day > 60 ? day - 60 : day) &&
    passesLuhn(digits)
  );
}

export const seChecks = {
  'se-personnummer': isPersonnummer,
} satisfies Record<string, Validator>;

import { isDay, onlyDigits, remainder } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Czechia and Slovakia, rodné číslo of ten digits: divisible by 11; women's months plus 50. */
function isRodneCislo(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 10) return false;
  const month = Number(digits.slice(2, 4)) % 50;
  return isDay(0, month > 20 ? month - 20 : month, Number(digits.slice(4, 6))) && remainder(digits, 11) === 0;
}

export const czChecks = {
  'cz-rodne-cislo': isRodneCislo,
} satisfies Record<string, Validator>;

import { isDay, onlyAlphanumeric } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Nicaragua, identity card number: municipality, day of birth (DDMMYY), sequence, letter. */
function isNicaraguanCedula(value: string): boolean {
  const id = onlyAlphanumeric(value);
  return id.length === 14 && isDay(Number(id.slice(7, 9)), Number(id.slice(5, 7)), Number(id.slice(3, 5)));
}

export const niChecks = {
  'ni-cedula': isNicaraguanCedula,
} satisfies Record<string, Validator>;

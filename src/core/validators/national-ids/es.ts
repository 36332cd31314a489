import { allSame, onlyAlphanumeric } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Spain, DNI and NIE (Real Decreto 1553/2005): the letter is the number modulo 23. */
function isSpanishDni(value: string): boolean {
  const id = onlyAlphanumeric(value);
  const digits = id.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
  if (!/^\d{8}$/.test(digits) || allSame(digits)) return false;
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(digits) % 23] === id.at(-1);
}

export const esChecks = {
  'es-dni': isSpanishDni,
} satisfies Record<string, Validator>;

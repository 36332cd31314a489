import { onlyAlphanumeric, onlyDigits, passesLuhn } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

const codiceOdd = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];

/** Italy, codice fiscale (D.M. 23 dicembre 1976). */
function isCodiceFiscale(value: string): boolean {
  const code = onlyAlphanumeric(value);
  if (code.length !== 16) return false;
  let sum = 0;
  for (let index = 0; index < 15; index++) {
    const character = code.charCodeAt(index);
    const rank = character < 65 ? character - 48 : character - 65;
    sum += index % 2 === 0 ? codiceOdd[rank]! : rank;
  }
  return code.charCodeAt(15) - 65 === sum % 26;
}

/** Italy, partita IVA: eleven digits with Luhn. */
function isPartitaIva(value: string): boolean {
  const digits = onlyDigits(value);
  return digits.length === 11 && !digits.startsWith('0000000') && passesLuhn(digits);
}

export const itChecks = {
  'it-codice-fiscale': isCodiceFiscale,
  'it-partita-iva': isPartitaIva,
} satisfies Record<string, Validator>;

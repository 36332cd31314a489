import { onlyAlphanumeric, onlyDigits } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

const dniLetters = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** Spain, DNI and NIE (Real Decreto 1553/2005): the letter is the number modulo 23. K, L, M: persons without one. */
function isSpanishDni(value: string): boolean {
  const id = onlyAlphanumeric(value).replace(/^[KLM]/, '0');
  const digits = id.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
  if (!/^\d{8}$/.test(digits) || digits === '00000000') return false;
  return dniLetters[Number(digits) % 23] === id.at(-1);
}

/** Spain, NIF of companies (Orden EHA/451/2008): Luhn over seven digits, as a digit or a letter by the kind of company. */
function isCif(value: string): boolean {
  const id = onlyAlphanumeric(value);
  if (!/^[A-HJNP-SUVW]\d{7}[\dA-J]$/.test(id)) return false;
  let sum = 0;
  for (let index = 1; index < 8; index++) {
    const digit = Number(id[index]) * (index % 2 === 1 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  const check = (10 - (sum % 10)) % 10;
  if (/[NPQRSW]/.test(id[0]!)) return id[8] === 'JABCDEFGHI'[check];
  if (/[ABEH]/.test(id[0]!)) return id[8] === String(check);
  return id[8] === String(check) || id[8] === 'JABCDEFGHI'[check];
}

/** Spain, VAT number: the NIF of a person or company. */
function isSpanishVat(value: string): boolean {
  const id = onlyAlphanumeric(value).replace(/^ES/, '');
  return isCif(id) || isSpanishDni(id);
}

/** Spain, social security number: the number modulo 97; a zero after the province does not count. */
function isSpanishNss(value: string): boolean {
  const digits = onlyDigits(value);
  if (!/^(?:[0-4]\d|5[0-3]|66)\d{10}$/.test(digits)) return false;
  const base = digits.slice(0, 2) + digits.slice(2, 10).replace(/^0/, '');
  return Number(base) % 97 === Number(digits.slice(10));
}

export const esChecks = {
  'es-cif': isCif,
  'es-dni': isSpanishDni,
  'es-nss': isSpanishNss,
  'es-vat': isSpanishVat,
} satisfies Record<string, Validator>;

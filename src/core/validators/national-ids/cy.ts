import { onlyAlphanumeric } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];

/** Cyprus, TIC and VAT number: eight digits and a letter, modulo 26. */
function isCyprusTax(value: string): boolean {
  const id = onlyAlphanumeric(value).replace(/^CY/, '');
  if (!/^\d{8}[A-Z]$/.test(id) || id.startsWith('12')) return false;
  let sum = 0;
  for (let index = 0; index < 8; index++)
    sum += index % 2 === 0 ? odd[Number(id[index])]! : Number(id[index]);
  return id.charCodeAt(8) - 65 === sum % 26;
}

export const cyChecks = {
  'cy-tic': isCyprusTax,
} satisfies Record<string, Validator>;

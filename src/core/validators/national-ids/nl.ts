import { allSame, onlyAlphanumeric, onlyDigits, remainder, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Netherlands, burgerservicenummer and RSIN: the eleven test. */
function isDutchBsn(value: string): boolean {
  const digits = onlyDigits(value).padStart(9, '0');
  if (digits.length !== 9 || allSame(digits) || digits.startsWith('00')) return false;
  return weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;
}

/** Netherlands, VAT number: the RSIN of a company, or of sole traders a number that with its letters is 1 modulo 97. */
function isDutchVat(value: string): boolean {
  const id = onlyAlphanumeric(value).replace(/^NL/, '');
  if (!/^\d{9}B\d\d$/.test(id)) return false;
  return isDutchBsn(id.slice(0, 9)) || remainder(`2321${id.slice(0, 9)}11${id.slice(10)}`, 97) === 1;
}

export const nlChecks = {
  'nl-bsn': isDutchBsn,
  'nl-vat': isDutchVat,
} satisfies Record<string, Validator>;

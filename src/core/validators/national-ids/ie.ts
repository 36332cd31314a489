import { onlyAlphanumeric, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Ireland, PPS number: modulo 23; the second letter counts nine times, but the older T, W and X do not. */
function isPps(value: string): boolean {
  const id = onlyAlphanumeric(value);
  if (!/^\d{7}[A-W][A-ITWX]?$/.test(id)) return false;
  const second = id[8] && id[8] < 'T' ? id.charCodeAt(8) - 64 : 0;
  const sum = weightedSum(id, [8, 7, 6, 5, 4, 3, 2]) + second * 9;
  return 'WABCDEFGHIJKLMNOPQRSTUV'[sum % 23] === id[7];
}

/** Ireland, VAT number: as the PPS number, or in the older shape with a letter in the second place. */
function isIrishVat(value: string): boolean {
  const id = value.replace(/[ -]/g, '').toUpperCase().replace(/^IE/, '');
  if (!/^\d[A-Z+*]\d{5}[A-W]$/.test(id)) return isPps(id);
  return isPps(`0${id.slice(2, 7)}${id[0]}${id[7]}`);
}

export const ieChecks = {
  'ie-pps': isPps,
  'ie-vat': isIrishVat,
} satisfies Record<string, Validator>;

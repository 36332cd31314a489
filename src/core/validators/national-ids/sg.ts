import { weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Check letters by series: citizens and residents (S, T), foreigners (F, G). */
const letters: Record<string, string> = {
  S: 'JZIHGFEDCBA',
  T: 'GFEDCBAJZIH',
  F: 'XWUTRQPNMLK',
  G: 'RQPNMLKXWUT',
};

/** Singapore, NRIC and FIN: check letter modulo 11. The rule of series M (from 2022 on) is not published; its letters are. */
function isNric(value: string): boolean {
  const id = value.toUpperCase();
  if (id.startsWith('M')) return /[J-NP-RTUWX]$/.test(id);
  const rest = weightedSum(id.slice(1), [2, 7, 6, 5, 4, 3, 2]) % 11;
  return letters[id[0]!]?.[rest] === id[8];
}

/** Singapore, UEN of businesses and companies: check letter modulo 11 (ACRA). */
function isUen(value: string): boolean {
  const uen = value.toUpperCase();
  if (uen.length === 9) return 'XMKECAWLJDB'[weightedSum(uen, [10, 4, 9, 3, 8, 2, 7, 1]) % 11] === uen[8];
  if (!/^\d/.test(uen)) return true;
  return 'ZKCMDNERGWH'[weightedSum(uen, [10, 8, 6, 4, 9, 7, 5, 3, 1]) % 11] === uen[9];
}

export const sgChecks = {
  'sg-nric': isNric,
  'sg-uen': isUen,
} satisfies Record<string, Validator>;

import { isDay, weightedPlaces } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
/** First two digits of GB/T 2260: provinces, regions and municipalities; 81 to 83 are residents of Hong Kong, Macau, Taiwan. */
const province = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|91)/;

/** China, resident identity number (GB 11643): province, day of birth, ISO 7064 MOD 11-2. */
function isResidentId(value: string): boolean {
  const year = Number(value.slice(6, 10));
  if (!province.test(value) || year < 1900 || year > 2049) return false;
  if (!isDay(year, Number(value.slice(10, 12)), Number(value.slice(12, 14)))) return false;
  return '10X98765432'[weightedPlaces(value, weights, '0123456789') % 11] === value[17]!.toUpperCase();
}

const usccAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const usccWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** China, unified social credit identifier (GB 32100): province, check character modulo 31. */
function isUscc(value: string): boolean {
  const code = value.toUpperCase();
  if (!province.test(code.slice(2)) && !code.startsWith('100000', 2)) return false;
  return usccAlphabet[(31 - (weightedPlaces(code, usccWeights, usccAlphabet) % 31)) % 31] === code[17];
}

export const cnChecks = {
  'cn-resident-id': isResidentId,
  'cn-uscc': isUscc,
} satisfies Record<string, Validator>;

import { onlyAlphanumeric, weightedPlaces } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

const places = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ ';

/** Hong Kong, identity card number: one or two letters, six digits, check character modulo 11 (A stands for 10). */
function isHkid(value: string): boolean {
  const id = onlyAlphanumeric(value).padStart(9, ' ');
  if (!/^[ A-Z][A-Z]\d{6}[\dA]$/.test(id)) return false;
  const sum = weightedPlaces(id, [9, 8, 7, 6, 5, 4, 3, 2], places);
  return (sum + places.indexOf(id[8]!)) % 11 === 0;
}

export const hkChecks = {
  'hk-id': isHkid,
} satisfies Record<string, Validator>;

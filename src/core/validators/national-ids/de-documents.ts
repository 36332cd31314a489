import { onlyAlphanumeric } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** 0 to 9 for digits, 10 to 35 for letters. */
const worth = (id: string, index: number) => {
  const code = id.charCodeAt(index);
  return code < 65 ? code - 48 : code - 55;
};

/**
 * Germany, number of the identity card or passport (ICAO Doc 9303, weights 7, 3, 1): nine characters, in the machine
 * readable zone with a check digit. Without it only the shape can be told: at least four digits among the nine.
 */
function isGermanDocument(value: string): boolean {
  const id = onlyAlphanumeric(value);
  if (!/^[CFGHJKLMNPRTVWXYZ]/.test(id)) return false;
  if (id.length === 9) return id.replace(/\D/g, '').length >= 4;
  let sum = 0;
  for (let index = 0; index < 9; index++) sum += worth(id, index) * [7, 3, 1][index % 3]!;
  return sum % 10 === Number(id[9]);
}

/** Germany, Führerscheinnummer: office, serial number, check character modulo 11, edition. */
function isGermanLicence(value: string): boolean {
  const id = onlyAlphanumeric(value);
  if (id.length !== 11) return false;
  let sum = 0;
  for (let index = 0; index < 9; index++) sum += worth(id, index) * (9 - index);
  return '0123456789X'[sum % 11] === id[9];
}

export const deDocumentsChecks = {
  'de-document': isGermanDocument,
  'de-driving-licence': isGermanLicence,
} satisfies Record<string, Validator>;

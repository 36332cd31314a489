import { isDay, onlyAlphanumeric, weightedPlaces } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

const places = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Belarus, UNP: nine digits, or two letters and seven digits of persons; modulo 11. */
function isUnp(value: string): boolean {
  const id = onlyAlphanumeric(value);
  if (!/^(?:[1-9]\d{8}|[ABCEHKM][ABCEHKMOPT]\d{7})$/.test(id)) return false;
  const second = 'ABCEHKMOPT'.indexOf(id[1]!);
  const body = second < 0 ? id : `${id[0]}${second}${id.slice(2)}`;
  return weightedPlaces(body, [29, 23, 19, 17, 13, 7, 5, 3], places) % 11 === Number(id[8]);
}

/** Belarus, identification number: sex and century, day of birth, region, serial number, citizenship, check digit (7, 3, 1). */
function isBelarusianId(value: string): boolean {
  const id = onlyAlphanumeric(value);
  if (!/^[1-6]\d{6}[ABCEHKM]\d{3}(?:PB|BA|BI)\d$/.test(id)) return false;
  if (!isDay(0, Number(id.slice(3, 5)), Number(id.slice(1, 3)))) return false;
  return weightedPlaces(id, [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1, 7], places) % 10 === Number(id[13]);
}

export const byChecks = {
  'by-identification-number': isBelarusianId,
  'by-unp': isUnp,
} satisfies Record<string, Validator>;

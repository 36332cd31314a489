import { isDay } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Albania, NID: decade as a letter, year, month (women's plus 50), day, serial number, check letter of an unpublished rule. */
function isAlbanianNid(value: string): boolean {
  const id = value.toUpperCase();
  return /^[A-T]\d{8}[A-W]$/.test(id) && isDay(0, Number(id.slice(2, 4)) % 50, Number(id.slice(4, 6)));
}

export const alChecks = {
  'al-nid': isAlbanianNid,
} satisfies Record<string, Validator>;

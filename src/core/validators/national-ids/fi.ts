import { isDay } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Finland, henkilötunnus: the number modulo 31 picks the check character. */
function isHetu(value: string): boolean {
  const id = value.toUpperCase();
  const digits = id.slice(0, 6) + id.slice(7, 10);
  if (!/^\d{9}$/.test(digits)) return false;
  if (!isDay(0, Number(digits.slice(2, 4)), Number(digits.slice(0, 2)))) return false;
  return '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(digits) % 31] === id[10];
}

export const fiChecks = {
  'fi-hetu': isHetu,
} satisfies Record<string, Validator>;

import { isDay, onlyDigits, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Finland, henkilötunnus: the number modulo 31 picks the check character. */
function isHetu(value: string): boolean {
  const id = value.toUpperCase();
  const digits = id.slice(0, 6) + id.slice(7, 10);
  if (!/^\d{9}$/.test(digits)) return false;
  if (!isDay(0, Number(digits.slice(2, 4)), Number(digits.slice(0, 2)))) return false;
  return '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(digits) % 31] === id[10];
}

/** Finland, Y-tunnus and VAT number: modulo 11. */
function isBusinessId(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 8 || digits.startsWith('000')) return false;
  const rest = weightedSum(digits, [7, 9, 10, 5, 8, 4, 2]) % 11;
  return (11 - rest) % 11 === Number(digits[7]);
}

export const fiChecks = {
  'fi-business-id': isBusinessId,
  'fi-hetu': isHetu,
} satisfies Record<string, Validator>;

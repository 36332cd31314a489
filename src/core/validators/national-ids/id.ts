import { isDay, onlyDigits, passesLuhn } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Indonesia, NIK: province 11 to 97, day of birth (DDMMYY, 40 added for women), sequence. */
function isNik(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 16 || !/^(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])/.test(digits))
    return false;
  const day = Number(digits.slice(6, 8));
  return isDay(0, Number(digits.slice(8, 10)), day > 40 ? day - 40 : day) && !digits.endsWith('0000');
}

/** Indonesia, NPWP of fifteen digits: Luhn over the first nine. */
function isNpwp(value: string): boolean {
  const digits = onlyDigits(value);
  return digits.length === 15 && passesLuhn(digits.slice(0, 9)) && !digits.startsWith('000000000');
}

export const idChecks = {
  'id-nik': isNik,
  'id-npwp': isNpwp,
} satisfies Record<string, Validator>;

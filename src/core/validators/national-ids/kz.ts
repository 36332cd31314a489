import { isDay, onlyDigits, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Check digit modulo 11, by a second set of weights where the first gives 10 (Government decree 565 of 2003). */
function passesKazakhCheck(digits: string): boolean {
  let check = weightedSum(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11;
  if (check === 10) check = weightedSum(digits, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11;
  return check === Number(digits[11]);
}

/** Kazakhstan, individual number (IIN): day of birth, century and sex. */
function isIin(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 12 || !/^.{6}[0-6]/.test(digits)) return false;
  return isDay(0, Number(digits.slice(2, 4)), Number(digits.slice(4, 6))) && passesKazakhCheck(digits);
}

/** Kazakhstan, business number (BIN): month of registration, kind of holder 4 to 6. */
function isBin(value: string): boolean {
  const digits = onlyDigits(value);
  return /^\d{2}(?:0[1-9]|1[0-2])[4-6][0-3]\d{6}$/.test(digits) && passesKazakhCheck(digits);
}

export const kzChecks = {
  'kz-bin': isBin,
  'kz-iin': isIin,
} satisfies Record<string, Validator>;

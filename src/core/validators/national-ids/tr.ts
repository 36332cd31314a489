import { onlyDigits } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Turkey, T.C. kimlik numarası: two check digits modulo 10. */
function isTckn(value: string): boolean {
  const digits = onlyDigits(value);
  if (!/^[1-9]\d{10}$/.test(digits)) return false;
  let odd = 0;
  let even = 0;
  for (let index = 0; index < 9; index++) {
    if (index % 2 === 0) odd += Number(digits[index]);
    else even += Number(digits[index]);
  }
  const tenth = (((odd * 7 - even) % 10) + 10) % 10;
  return tenth === Number(digits[9]) && (odd + even + tenth) % 10 === Number(digits[10]);
}

/** Turkey, vergi kimlik numarası: digits plus 9 to 1, times powers of two modulo 9. */
function isVkn(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 10) return false;
  let sum = 0;
  for (let index = 0; index < 9; index++) {
    const shifted = (Number(digits[index]) + 9 - index) % 10;
    if (shifted > 0) sum += (shifted * 2 ** (9 - index)) % 9 || 9;
  }
  return (10 - (sum % 10)) % 10 === Number(digits[9]);
}

export const trChecks = {
  'tr-tckn': isTckn,
  'tr-vkn': isVkn,
} satisfies Record<string, Validator>;

import { onlyDigits, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Montenegro, PIB: eight digits, modulo 11. */
function isMontenegrinPib(value: string): boolean {
  const digits = onlyDigits(value);
  if (!/^[01]\d{7}$/.test(digits)) return false;
  return ((11 - (weightedSum(digits, [8, 7, 6, 5, 4, 3, 2]) % 11)) % 11) % 10 === Number(digits[7]);
}

export const meChecks = {
  'me-pib': isMontenegrinPib,
} satisfies Record<string, Validator>;

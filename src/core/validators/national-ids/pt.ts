import { onlyDigits, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Portugal, NIF: modulo 11. */
function isNif(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 9 || !/^(?:[12356]|45|7[0124579]|8|9[0189])/.test(digits)) return false;
  const rest = weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return (rest < 2 ? 0 : 11 - rest) === Number(digits[8]);
}

export const ptChecks = {
  'pt-nif': isNif,
} satisfies Record<string, Validator>;

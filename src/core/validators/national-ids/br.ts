import { allSame, onlyDigits, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Brazil, CPF: two check digits modulo 11. */
function isCpf(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 11 || allSame(digits)) return false;
  const first = ((weightedSum(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) * 10) % 11) % 10;
  const second = ((weightedSum(digits, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) * 10) % 11) % 10;
  return first === Number(digits[9]) && second === Number(digits[10]);
}

export const brChecks = {
  'br-cpf': isCpf,
} satisfies Record<string, Validator>;

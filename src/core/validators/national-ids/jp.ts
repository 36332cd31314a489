import { allSame, onlyDigits, risingSum, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Japan, My Number: check digit modulo 11 (Ministry of Internal Affairs, Ordinance 85 of 2014, article 5). */
function isMyNumber(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 12 || allSame(digits)) return false;
  const rest = risingSum(digits.slice(0, 11), 7) % 11;
  return (rest > 1 ? 11 - rest : 0) === Number(digits[11]);
}

/** Japan, corporate number: the check digit stands first, modulo 9 (National Tax Agency). */
function isCorporateNumber(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 13 || allSame(digits)) return false;
  return 9 - (weightedSum(digits.slice(1), [2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]) % 9) === Number(digits[0]);
}

export const jpChecks = {
  'jp-corporate-number': isCorporateNumber,
  'jp-my-number': isMyNumber,
} satisfies Record<string, Validator>;

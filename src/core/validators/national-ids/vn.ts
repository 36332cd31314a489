import { onlyDigits, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Vietnam, citizen identity number: province 001 to 096, sex and century, year, sequence (Decree 137/2015). */
const isCccd = (value: string) => /^0(?:0[1-9]|[1-8]\d|9[0-6])[0-3]\d{8}$/.test(onlyDigits(value));

/** Vietnam, tax number: check digit modulo 11 in the tenth place; a branch of three digits may follow. */
function isMst(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 10 && digits.length !== 13) return false;
  return 10 - (weightedSum(digits, [31, 29, 23, 19, 17, 13, 7, 5, 3]) % 11) === Number(digits[9]);
}

export const vnChecks = {
  'vn-cccd': isCccd,
  'vn-mst': isMst,
} satisfies Record<string, Validator>;

import { onlyDigits, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Moldova, IDNP of persons (0, 2) and IDNO of companies (1): weights 7, 3, 1, modulo 10. */
function isMoldovanId(value: string): boolean {
  const digits = onlyDigits(value);
  if (!/^[0-2]\d{12}$/.test(digits)) return false;
  return weightedSum(digits, [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1]) % 10 === Number(digits[12]);
}

export const mdChecks = {
  'md-idnp': isMoldovanId,
} satisfies Record<string, Validator>;

import { allSame, onlyDigits, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Australia, tax file number (ATO): weighted sum modulo 11. */
function isAustralianTfn(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 9 || allSame(digits)) return false;
  return weightedSum(digits, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0;
}

/** Australia, business number (ABR): the first digit less 1, weighted sum modulo 89. */
function isAbn(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 11 || allSame(digits) || digits.startsWith('0')) return false;
  return (weightedSum(digits, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 === 0;
}

/** Australia, company number (ASIC): check digit modulo 10. */
function isAcn(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 9 || allSame(digits)) return false;
  return (10 - (weightedSum(digits, [8, 7, 6, 5, 4, 3, 2, 1]) % 10)) % 10 === Number(digits[8]);
}

/** Australia, Medicare card number: begins with 2 to 6, check digit modulo 10 in the ninth place, issue 1 to 9. */
function isMedicare(value: string): boolean {
  const digits = onlyDigits(value);
  if (!/^[2-6]\d{8}[1-9]\d?$/.test(digits)) return false;
  return weightedSum(digits, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(digits[8]);
}

export const auChecks = {
  'au-abn': isAbn,
  'au-acn': isAcn,
  'au-medicare': isMedicare,
  'au-tfn': isAustralianTfn,
} satisfies Record<string, Validator>;

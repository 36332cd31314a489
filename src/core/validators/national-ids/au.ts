import { allSame, onlyDigits, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Australia, tax file number (ATO): weighted sum modulo 11. */
function isAustralianTfn(value: string): boolean {
  const digits = onlyDigits(value);
  return (
    digits.length === 9 && !allSame(digits) && weightedSum(digits, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0
  );
}

export const auChecks = {
  'au-tfn': isAustralianTfn,
} satisfies Record<string, Validator>;

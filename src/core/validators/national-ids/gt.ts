import { allSame, onlyAlphanumeric, onlyDigits, risingSum, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Guatemala, NIT: check digit modulo 11, where K stands for 10 (SAT, FEL rules). */
function isGuatemalanNit(value: string): boolean {
  const nit = onlyAlphanumeric(value);
  const body = nit.slice(0, -1);
  if (body.length < 5 || body.length > 11 || allSame(body)) return false;
  return '0K987654321'[risingSum(body) % 11] === nit.at(-1);
}

/** Guatemala, CUI of the identity document: check digit modulo 11, department 01 to 22. */
function isCui(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 13 || !/^\d{9}(?:0[1-9]|1\d|2[0-2])(?:0[1-9]|[12]\d|3[0-3])$/.test(digits))
    return false;
  return (weightedSum(digits, [2, 3, 4, 5, 6, 7, 8, 9]) % 11) % 10 === Number(digits[8]);
}

export const gtChecks = {
  'gt-cui': isCui,
  'gt-nit': isGuatemalanNit,
} satisfies Record<string, Validator>;

import { allSame, isDay, onlyDigits, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/**
 * Korea, resident registration number, of foreigners too: day of birth, sex and century, check digit modulo 11.
 * Numbers given from October 2020 on have no check digit; those of people born since then pass without.
 */
function isRrn(value: string): boolean {
  const digits = onlyDigits(value);
  const date = digits.slice(0, 6);
  if (digits.length !== 13 || !isDay(0, Number(date.slice(2, 4)), Number(date.slice(4)))) return false;
  const kind = digits[6]!;
  if (/[3478]/.test(kind) && date >= '201001' && date < '300000') return true;
  const check = (11 - (weightedSum(digits, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10;
  return (
    (/[5-8]/.test(kind) ? (check + 2) % 10 : check) === Number(digits[12]) || check === Number(digits[12])
  );
}

/** Korea, business registration number: check digit modulo 10 (National Tax Service). */
function isKoreanBrn(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 10 || allSame(digits)) return false;
  const sum = weightedSum(digits, [1, 3, 7, 1, 3, 7, 1, 3, 5]) + Math.floor((Number(digits[8]) * 5) / 10);
  return (10 - (sum % 10)) % 10 === Number(digits[9]);
}

export const krChecks = {
  'kr-brn': isKoreanBrn,
  'kr-rrn': isRrn,
} satisfies Record<string, Validator>;

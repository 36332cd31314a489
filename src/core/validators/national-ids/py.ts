import { allSame, onlyDigits, risingSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Paraguay, RUC: check digit modulo 11 (DNIT). */
function isParaguayanRuc(value: string): boolean {
  const digits = onlyDigits(value);
  const body = digits.slice(0, -1);
  if (body.length < 5 || body.length > 8 || allSame(body)) return false;
  const rest = risingSum(body) % 11;
  return (rest > 1 ? 11 - rest : 0) === Number(digits.at(-1));
}

export const pyChecks = {
  'py-ruc': isParaguayanRuc,
} satisfies Record<string, Validator>;

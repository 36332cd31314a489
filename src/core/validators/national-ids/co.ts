import { allSame, onlyDigits, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Weights of the DIAN (Orden Administrativa 4 of 1989), from the right. */
const weights = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71];

/** Colombia, NIT: check digit modulo 11. */
function isColombianNit(value: string): boolean {
  const digits = onlyDigits(value);
  const body = digits.slice(0, -1);
  if (body.length < 8 || body.length > 10 || allSame(body)) return false;
  const rest = weightedSum([...body].reverse().join(''), weights.slice(0, body.length)) % 11;
  return (rest < 2 ? rest : 11 - rest) === Number(digits.at(-1));
}

export const coChecks = {
  'co-nit': isColombianNit,
} satisfies Record<string, Validator>;

import { allSame, onlyAlphanumeric, risingSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Chile, RUT and RUN: check digit modulo 11, where K stands for 10. */
function isChileanRut(value: string): boolean {
  const rut = onlyAlphanumeric(value);
  const body = rut.slice(0, -1);
  if (body.length < 7 || body.length > 8 || allSame(body)) return false;
  return '0K987654321'[risingSum(body, 7) % 11] === rut.at(-1);
}

export const clChecks = {
  'cl-rut': isChileanRut,
} satisfies Record<string, Validator>;

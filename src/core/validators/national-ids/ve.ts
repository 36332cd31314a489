import { onlyAlphanumeric, risingSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

const holders: Record<string, number> = { V: 4, E: 8, J: 12, P: 16, G: 20, C: 12 };

/** Venezuela, RIF: kind of holder and check digit modulo 11 (SENIAT). */
function isRif(value: string): boolean {
  const rif = onlyAlphanumeric(value);
  if (rif.length !== 10) return false;
  const sum = holders[rif[0]!]! + risingSum(rif.slice(1, 9), 7);
  return '00987654321'[sum % 11] === rif[9];
}

export const veChecks = {
  've-rif': isRif,
} satisfies Record<string, Validator>;

import { onlyAlphanumeric } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Andorra, NRT: kind of payer, six digits in the range of the kind, letter. */
function isNrt(value: string): boolean {
  const id = onlyAlphanumeric(value);
  if (!/^[ACDEFGLOPU]\d{6}[A-Z]$/.test(id)) return false;
  const number = Number(id.slice(1, 7));
  if (id[0] === 'F') return number <= 699999;
  return !/^[AL]/.test(id) || (number > 699999 && number < 800000);
}

export const adChecks = {
  'ad-nrt': isNrt,
} satisfies Record<string, Validator>;

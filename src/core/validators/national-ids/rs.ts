import { onlyDigits, passesMod11And10 } from '../check-digits.ts';
import type { Validator } from '../validator.ts';
import { isJmbg } from './jmbg.ts';

/** Serbia, PIB: nine digits, ISO 7064 MOD 11,10. */
function isPib(value: string): boolean {
  const digits = onlyDigits(value);
  return /^[1-9]\d{8}$/.test(digits) && passesMod11And10(digits);
}

export const rsChecks = {
  'rs-jmbg': isJmbg,
  'rs-pib': isPib,
} satisfies Record<string, Validator>;

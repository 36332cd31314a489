import { onlyDigits, passesMod11And10, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';
import { isJmbg } from './jmbg.ts';

/** Serbia, PIB: nine digits, ISO 7064 MOD 11,10. */
function isPib(value: string): boolean {
  const digits = onlyDigits(value);
  return /^[1-9]\d{8}$/.test(digits) && passesMod11And10(digits);
}

/** Serbia, matični broj of companies: eight digits, modulo 11. */
function isSerbianCompany(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 8 || digits.startsWith('000')) return false;
  return ((11 - (weightedSum(digits, [2, 7, 6, 5, 4, 3, 2]) % 11)) % 11) % 10 === Number(digits[7]);
}

export const rsChecks = {
  'rs-company-number': isSerbianCompany,
  'rs-jmbg': isJmbg,
  'rs-pib': isPib,
} satisfies Record<string, Validator>;

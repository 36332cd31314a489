import { isDay, onlyDigits, remainder, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Czechia and Slovakia, rodné číslo of ten digits: the last is the others modulo 11 (0 for ten); women's months plus 50. */
export function isRodneCislo(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 10) return false;
  const month = Number(digits.slice(2, 4)) % 50;
  return (
    isDay(0, month > 20 ? month - 20 : month, Number(digits.slice(4, 6))) &&
    remainder(digits.slice(0, 9), 11) % 10 === Number(digits[9])
  );
}

/** Czechia and Slovakia, IČO: eight digits, modulo 11. */
export function isIco(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 8 || digits.startsWith('000')) return false;
  const rest = (11 - (weightedSum(digits, [8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return (rest === 0 ? 1 : rest % 10) === Number(digits[7]);
}

/** Czechia, DIČ: the IČO of a company or the rodné číslo of a person, which before 1954 had nine digits and no check. */
function isDic(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 9) return isIco(digits) || isRodneCislo(digits);
  const month = Number(digits.slice(2, 4)) % 50;
  return Number(digits.slice(0, 2)) < 54 && isDay(0, month, Number(digits.slice(4, 6)));
}

export const czChecks = {
  'cz-dic': isDic,
  'cz-ico': isIco,
  'cz-rodne-cislo': isRodneCislo,
} satisfies Record<string, Validator>;

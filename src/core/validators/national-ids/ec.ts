import { onlyDigits, passesLuhn, risingSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

const province = /^(?:0[1-9]|1\d|2[0-4]|30)/;

/** Ecuador, identity card number: province, third digit 0 to 6, Luhn. */
function isEcuadorianCedula(value: string): boolean {
  const digits = onlyDigits(value);
  return digits.length === 10 && province.test(digits) && digits[2]! < '7' && passesLuhn(digits);
}

/** Ecuador, RUC: of a person the card's number, of public bodies and companies a check digit modulo 11. */
function isEcuadorianRuc(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 13 || !province.test(digits) || !/[1-9]$/.test(digits)) return false;
  if (digits[2]! < '7' && isEcuadorianCedula(digits.slice(0, 10))) return true;
  if (digits[2] === '6') return (risingSum(digits.slice(0, 8), 7) + Number(digits[8])) % 11 === 0;
  return digits[2] === '9' && (risingSum(digits.slice(0, 9), 7) + Number(digits[9])) % 11 === 0;
}

export const ecChecks = {
  'ec-cedula': isEcuadorianCedula,
  'ec-ruc': isEcuadorianRuc,
} satisfies Record<string, Validator>;

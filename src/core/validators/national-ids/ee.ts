import { isDay, onlyDigits, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Estonia's and Lithuania's check digit: modulo 11, with other weights when ten is left. */
export function balticCheckDigit(digits: string, length: number): number {
  const rest = weightedSum(digits, balticWeights.slice(0, length)) % 11;
  return rest < 10 ? rest : (weightedSum(digits, balticWeights.slice(2, 2 + length)) % 11) % 10;
}
const balticWeights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4];

/** Estonia and Lithuania, isikukood and asmens kodas: century and sex, day of birth, serial number. */
export function isBalticPersonalCode(value: string): boolean {
  const digits = onlyDigits(value);
  if (!/^[1-8]\d{10}$/.test(digits)) return false;
  if (!isDay(0, Number(digits.slice(3, 5)), Number(digits.slice(5, 7)))) return false;
  return balticCheckDigit(digits, 10) === Number(digits[10]);
}

/** Estonia, registrikood: eight digits. */
function isRegistrikood(value: string): boolean {
  const digits = onlyDigits(value);
  return /^[1789]\d{7}$/.test(digits) && balticCheckDigit(digits, 7) === Number(digits[7]);
}

/** Estonia, KMKR: nine digits, modulo 10. */
function isEstonianVat(value: string): boolean {
  const digits = onlyDigits(value);
  return digits.length === 9 && weightedSum(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0;
}

export const eeChecks = {
  'ee-isikukood': isBalticPersonalCode,
  'ee-registrikood': isRegistrikood,
  'ee-vat': isEstonianVat,
} satisfies Record<string, Validator>;

import { onlyAlphanumeric, onlyDigits, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Portugal, NIF: modulo 11. */
function isNif(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 9 || !/^(?:[12356]|45|7[0124579]|8|9[0189])/.test(digits)) return false;
  const rest = weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return (rest < 2 ? 0 : 11 - rest) === Number(digits[8]);
}

/** Portugal, NISS of persons (1) and companies (2): primes, modulo 10. */
function isPortugueseNiss(value: string): boolean {
  const digits = onlyDigits(value);
  if (!/^[12]\d{10}$/.test(digits)) return false;
  return 9 - (weightedSum(digits, [29, 23, 19, 17, 13, 11, 7, 5, 3, 2]) % 10) === Number(digits[10]);
}

/** Portugal, document number of the cartão de cidadão: Luhn over letters and digits. */
function isCartaoDeCidadao(value: string): boolean {
  const id = onlyAlphanumeric(value);
  if (!/^\d{9}[A-Z0-9]{2}\d$/.test(id)) return false;
  let sum = 0;
  for (let index = 0; index < 12; index++) {
    const code = id.charCodeAt(index);
    let worth = code < 65 ? code - 48 : code - 55;
    if (index % 2 === 0) worth = worth * 2 > 9 ? worth * 2 - 9 : worth * 2;
    sum += worth;
  }
  return sum % 10 === 0;
}

export const ptChecks = {
  'pt-citizen-card': isCartaoDeCidadao,
  'pt-nif': isNif,
  'pt-niss': isPortugueseNiss,
} satisfies Record<string, Validator>;

import { allSame, onlyAlphanumeric, onlyDigits, risingSum, weightedSum } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Brazil, CPF: two check digits modulo 11. */
function isCpf(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 11 || allSame(digits)) return false;
  const first = ((weightedSum(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) * 10) % 11) % 10;
  const second = ((weightedSum(digits, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) * 10) % 11) % 10;
  return first === Number(digits[9]) && second === Number(digits[10]);
}

/** Brazil, CNPJ: two check digits modulo 11. Letters (Instrução Normativa RFB 2.229/2024) count as code minus 48. */
function isCnpj(value: string): boolean {
  const cnpj = onlyAlphanumeric(value);
  if (cnpj.length !== 14 || allSame(cnpj.slice(0, 12))) return false;
  // `risingSum` takes 48 from each code, which is the very rule for letters.
  const check = (body: string) => ((11 - (risingSum(body, 9) % 11)) % 11) % 10;
  return check(cnpj.slice(0, 12)) === Number(cnpj[12]) && check(cnpj.slice(0, 13)) === Number(cnpj[13]);
}

/** Brazil, PIS/PASEP/NIS/NIT: check digit modulo 11. */
function isPis(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 11 || allSame(digits)) return false;
  return ((11 - (risingSum(digits.slice(0, 10), 9) % 11)) % 11) % 10 === Number(digits[10]);
}

/** Brazil, voter number (TSE): sequence, state 01 to 28, two check digits modulo 11. */
function isVoterNumber(value: string): boolean {
  const digits = onlyDigits(value);
  const state = Number(digits.slice(8, 10));
  if (digits.length !== 12 || state < 1 || state > 28) return false;
  const check = (sum: number) => (sum % 11 === 0 && state < 3 ? 1 : (sum % 11) % 10);
  const first = check(weightedSum(digits, [2, 3, 4, 5, 6, 7, 8, 9]));
  const second = check(Number(digits[8]) * 7 + Number(digits[9]) * 8 + first * 9);
  return first === Number(digits[10]) && second === Number(digits[11]);
}

/** Brazil, driving licence (CNH, Denatran): two check digits modulo 11, the second less 2 where the first overflows. */
function isCnh(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 11 || allSame(digits)) return false;
  const first = weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11;
  const second = (weightedSum(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11) - (first > 9 ? 2 : 0);
  const last = second < 0 ? second + 11 : second;
  return (first > 9 ? 0 : first) === Number(digits[9]) && (last > 9 ? 0 : last) === Number(digits[10]);
}

/** Brazil, vehicle register number (RENAVAM): check digit modulo 11. */
function isRenavam(value: string): boolean {
  const digits = onlyDigits(value).padStart(11, '0');
  if (digits.length !== 11 || allSame(digits)) return false;
  return ((risingSum(digits.slice(0, 10), 9) * 10) % 11) % 10 === Number(digits[10]);
}

/** Brazil, health card (CNS): begins with 1, 2, 7, 8 or 9; weighted sum divisible by 11. */
function isCns(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 15 || !/^[12789]/.test(digits)) return false;
  return weightedSum(digits, [15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
}

export const brChecks = {
  'br-cnh': isCnh,
  'br-cnpj': isCnpj,
  'br-cns': isCns,
  'br-cpf': isCpf,
  'br-pis': isPis,
  'br-renavam': isRenavam,
  'br-voter-number': isVoterNumber,
} satisfies Record<string, Validator>;

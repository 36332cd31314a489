import { type Check, digitsOf, from10, from11, from11zero, last, luhn, plain, weigh } from './arithmetic.ts';

const cpf: Check = (value) => {
  const digits = digitsOf(value);
  const one = from11zero(weigh(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]));
  return digits[9] === one && digits[10] === from11zero(weigh(digits, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]));
};

const cnpj: Check = (value) => {
  const digits = digitsOf(value);
  const weights = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
  return (
    digits[12] === from11zero(weigh(digits, weights.slice(1))) &&
    digits[13] === from11zero(weigh(digits, weights))
  );
};

/** From Canada to Uruguay. */
export const americanRules = {
  npi: (value) => luhn(`80840${value}`),
  dea: (value) => weigh(digitsOf(value), [1, 2, 1, 2, 1, 2]) % 10 === digitsOf(value)[6],
  curp: (value) => {
    const letters = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';
    const sum = [...value.slice(0, 17)].reduce(
      (total, letter, index) => total + letters.indexOf(letter) * (18 - index),
      0,
    );
    return from10(sum) === Number(value[17]);
  },
  rfc: (value) => {
    const letters = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ';
    const sum = [...value.slice(0, 12)].reduce(
      (total, letter, index) => total + letters.indexOf(letter) * (13 - index),
      0,
    );
    return '0123456789A'[from11(sum)] === value[12];
  },
  cpf,
  cnpj,
  pis: last([3, 2, 9, 8, 7, 6, 5, 4, 3, 2], from11zero),
  cuit: last([5, 4, 3, 2, 7, 6, 5, 4, 3, 2], from11),
  rut: (value) => {
    const body = plain(value).slice(0, -1);
    const sum = [...body]
      .reverse()
      .reduce((total, digit, index) => total + Number(digit) * (2 + (index % 6)), 0);
    return '0123456789K'[from11(sum)] === plain(value).at(-1);
  },
  nit: last([41, 37, 29, 23, 19, 17, 13, 7, 3], (sum) => (sum % 11 < 2 ? sum % 11 : 11 - (sum % 11))),
  ruc: last([5, 4, 3, 2, 7, 6, 5, 4, 3, 2], (sum) => (11 - (sum % 11)) % 10),
  uyCi: last([2, 9, 8, 7, 6, 3, 4], from10),
} satisfies Record<string, Check>;

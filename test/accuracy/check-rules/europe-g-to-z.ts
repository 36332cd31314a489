import {
  at36,
  type Check,
  digitsOf,
  from10,
  from11,
  from11zero,
  last,
  luhn,
  multiple,
  plain,
  rest11zero,
  verhoeff,
  weigh,
} from './arithmetic.ts';

const codiceFiscaleOdd = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];
const codiceFiscale: Check = (value) => {
  const sum = [...value.slice(0, 15)].reduce((total, letter, index) => {
    const place = /\d/.test(letter) ? Number(letter) : at36(letter) - 10;
    return total + (index % 2 === 0 ? codiceFiscaleOdd[place]! : place);
  }, 0);
  return at36(value[15]!) - 10 === sum % 26;
};

/** From the United Kingdom to Turkey. */
export const europeGToZ = {
  nhs: last([10, 9, 8, 7, 6, 5, 4, 3, 2], from11),
  utr: (value) =>
    digitsOf(value)[0] ===
    Number('21987654321'[weigh(digitsOf(value).slice(1), [6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11]),
  gbVat: (value) =>
    (weigh(digitsOf(value), [8, 7, 6, 5, 4, 3, 2]) + Number(plain(value).slice(-2))) % 97 === 0,
  afm: last([256, 128, 64, 32, 16, 8, 4, 2], rest11zero),
  huTax: last([1, 2, 3, 4, 5, 6, 7, 8, 9], (sum) => sum % 11),
  taj: last([3, 7, 3, 7, 3, 7, 3, 7], (sum) => sum % 10),
  pps: (value) => {
    const second = plain(value)[8];
    const sum = weigh(digitsOf(value), [8, 7, 6, 5, 4, 3, 2]) + (second ? (at36(second) - 9) * 9 : 0);
    return plain(value)[7] === 'WABCDEFGHIJKLMNOPQRSTUV'[sum % 23];
  },
  kennitala: (value) => from11(weigh(digitsOf(value), [3, 2, 7, 6, 5, 4, 3, 2])) === digitsOf(value)[8],
  codiceFiscale,
  lv: last([10, 5, 8, 4, 2, 1, 6, 3, 7, 9], (sum) => ((1 + sum) % 11) % 10),
  luVat: (value) => Number(value.slice(2, 8)) % 89 === Number(value.slice(8)),
  luMatricule: (value) => luhn(value.slice(0, 12)) && verhoeff(value.slice(0, 11) + value[12]),
  bsn: multiple([9, 8, 7, 6, 5, 4, 3, 2, -1], 11),
  nlBtw: (value) => weigh(digitsOf(value), [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0,
  fodselsnummer: (value) =>
    weigh(digitsOf(value), [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
    weigh(digitsOf(value), [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  noOrg: last([3, 2, 7, 6, 5, 4, 3, 2], from11),
  pesel: last([1, 3, 7, 9, 1, 3, 7, 9, 1, 3], from10),
  nip: last([6, 5, 7, 2, 3, 4, 5, 6, 7], (sum) => sum % 11),
  regon: last([8, 9, 2, 3, 4, 5, 6, 7], rest11zero),
  plIdCard: (value) => {
    const sum = [...value].reduce(
      (total, letter, index) => total + at36(letter) * [7, 3, 1, 0, 7, 3, 1, 7, 3][index]!,
      0,
    );
    return sum % 10 === Number(value[3]);
  },
  ptNif: last([9, 8, 7, 6, 5, 4, 3, 2], from11zero),
  ptCard: (value) =>
    [...plain(value)].reduce((sum, letter, index) => {
      const double = index % 2 === 0 ? at36(letter) * 2 : at36(letter);
      return sum + (index % 2 === 0 && double > 9 ? double - 9 : double);
    }, 0) %
      10 ===
    0,
  cnp: last([2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9], (sum) => (sum % 11 === 10 ? 1 : sum % 11)),
  cui: last([5, 3, 2, 1, 7, 5, 3, 2].slice(1), (sum) => ((sum * 10) % 11) % 10),
  emso: last([7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2], from11),
  siTax: last([8, 7, 6, 5, 4, 3, 2], from11zero),
  rnokpp: last([-1, 5, 7, 9, 4, 6, 10, 5, 7], (sum) => (((sum % 11) + 11) % 11) % 10),
  innPerson: (value) =>
    rest11zero(weigh(digitsOf(value), [7, 2, 4, 10, 3, 5, 9, 4, 6, 8])) === digitsOf(value)[10] &&
    rest11zero(weigh(digitsOf(value), [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8])) === digitsOf(value)[11],
  innCompany: last([2, 4, 10, 3, 5, 9, 4, 6, 8], rest11zero),
  snils: (value) =>
    (weigh(digitsOf(value), [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100 === Number(plain(value).slice(9)),
  tckn: (value) => {
    const digits = digitsOf(value);
    const ten = ((weigh(digits, [7, -1, 7, -1, 7, -1, 7, -1, 7]) % 10) + 10) % 10;
    return digits[9] === ten && digits[10] === weigh(digits, Array(10).fill(1)) % 10;
  },
} satisfies Record<string, Check>;

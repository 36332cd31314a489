import {
  at36,
  bigRest,
  type Check,
  digitsOf,
  from10,
  from11,
  icao,
  last,
  letterOf,
  mod11And10,
  multiple,
  plain,
  rest11zero,
  sumOfDigits,
  weigh,
} from './arithmetic.ts';

const estonian: Check = (value) => {
  const digits = digitsOf(value);
  const first = weigh(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
  const second = weigh(digits, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11;
  return digits.at(-1) === (first < 10 ? first : second % 10);
};

const repeatsOnce: Check = (value) => {
  const counts = [...value.slice(0, 10)].reduce<Record<string, number>>(
    (all, digit) => Object.assign(all, { [digit]: (all[digit] ?? 0) + 1 }),
    {},
  );
  const repeated = Object.values(counts).filter((count) => count > 1);
  return repeated.length === 1 && repeated[0]! <= 3;
};

/** From Austria to France. */
export const europeAToF = {
  svnr: (value) => {
    const digits = digitsOf(value);
    return weigh(digits, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 === digits[3];
  },
  atUid: (value) => {
    const sum = digitsOf(value)
      .slice(0, 7)
      .reduce((total, digit, index) => total + (index % 2 ? sumOfDigits(digit * 2) : digit), 4);
    return digitsOf(value)[7] === from10(sum);
  },
  beNational: (value) => bigRest(plain(value).slice(0, 9), 97) + Number(plain(value).slice(9)) === 97,
  beCompany: (value) => bigRest(plain(value).slice(0, 8), 97) + Number(plain(value).slice(8)) === 97,
  egn: last([2, 4, 8, 5, 10, 9, 7, 3, 6], rest11zero),
  chUid: last([5, 4, 3, 2, 7, 6, 5, 4], from11),
  cyTic: (value) => {
    const table = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
    const sum = digitsOf(value).reduce(
      (total, digit, index) => total + (index % 2 ? digit : table[digit]!),
      0,
    );
    return letterOf('ABCDEFGHIJKLMNOPQRSTUVWXYZ', sum % 26, value);
  },
  ico: last([8, 7, 6, 5, 4, 3, 2], (sum) => (11 - (sum % 11)) % 10),
  deTaxId: (value) => mod11And10(value) && repeatsOnce(value),
  deRvnr: (value) => {
    const digits = [...value].flatMap((letter) =>
      /\d/.test(letter) ? [Number(letter)] : [...String(at36(letter) - 9).padStart(2, '0')].map(Number),
    );
    const weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
    return (
      weights.reduce((sum, weight, index) => sum + sumOfDigits(weight * digits[index]!), 0) % 10 ===
      digits[12]
    );
  },
  deKvnr: (value) => {
    const digits = [...(String(at36(value[0]!) - 9).padStart(2, '0') + value.slice(1))].map(Number);
    return (
      digits.slice(0, 10).reduce((sum, digit, index) => sum + sumOfDigits(digit * (index % 2 ? 2 : 1)), 0) %
        10 ===
      digits[10]
    );
  },
  deIdCard: (value) => icao(value.slice(0, 9)) === Number(value[9]),
  cpr: multiple([4, 3, 2, 7, 6, 5, 4, 3, 2, 1], 11),
  cvr: multiple([2, 7, 6, 5, 4, 3, 2, 1], 11),
  estonian,
  dni: (value) => letterOf('TRWAGMYFPDXBNJZSQVHLCKE', Number(plain(value).slice(0, 8)) % 23, value),
  nie: (value) =>
    letterOf(
      'TRWAGMYFPDXBNJZSQVHLCKE',
      Number('XYZ'.indexOf(value[0]!) + plain(value).slice(1, 8)) % 23,
      value,
    ),
  hetu: (value) => letterOf('0123456789ABCDEFHJKLMNPRSTUVWXY', Number(plain(value).slice(0, 9)) % 31, value),
  yTunnus: last([7, 9, 10, 5, 8, 4, 2], from11),
  nir: (value) => bigRest(plain(value).slice(0, 13), 97) + Number(plain(value).slice(13)) === 97,
  frTva: (value) => (12 + 3 * (Number(value.slice(4)) % 97)) % 97 === Number(value.slice(2, 4)),
  frSpi: (value) => Number(plain(value).slice(0, 10)) % 511 === Number(plain(value).slice(10)),
} satisfies Record<string, Check>;

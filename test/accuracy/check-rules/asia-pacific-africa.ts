import {
  at36,
  type Check,
  digitsOf,
  from10,
  from11,
  last,
  letterOf,
  multiple,
  plain,
  weigh,
} from './arithmetic.ts';

const chinese: Check = (value) => {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(value[index]), 0);
  return value[17] === '10X98765432'[sum % 11];
};

/** Asia, the Pacific and Africa. */
export const otherRules = {
  gstin: (value) => {
    const sum = [...value.slice(0, 14)].reduce((total, letter, index) => {
      const product = at36(letter) * (index % 2 ? 2 : 1);
      return total + Math.floor(product / 36) + (product % 36);
    }, 0);
    return (36 - (sum % 36)) % 36 === at36(value[14]!);
  },
  chinese,
  hkid: (value) => {
    const text = plain(value);
    const sum = 36 * 9 + at36(text[0]!) * 8 + weigh(digitsOf(text.slice(1, 7)), [7, 6, 5, 4, 3, 2]);
    return '0123456789A'[from11(sum)] === text[7];
  },
  taiwan: (value) => {
    const code = 10 + 'ABCDEFGHJKLMNPQRSTUVXYWZIO'.indexOf(value[0]!);
    return (
      (Math.floor(code / 10) + (code % 10) * 9 + weigh(digitsOf(value), [8, 7, 6, 5, 4, 3, 2, 1, 1])) % 10 ===
      0
    );
  },
  myNumber: last([6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2], (sum) => (sum % 11 < 2 ? 0 : 11 - (sum % 11))),
  krRrn: last([2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5], (sum) => (11 - (sum % 11)) % 10),
  krBrn: (value) => {
    const digits = digitsOf(value);
    const sum =
      weigh(digits, [1, 3, 7, 1, 3, 7, 1, 3]) + Math.floor((digits[8]! * 5) / 10) + ((digits[8]! * 5) % 10);
    return digits[9] === from10(sum);
  },
  nric: (value) => {
    const sum = weigh(digitsOf(value), [2, 7, 6, 5, 4, 3, 2]) + ('TG'.includes(value[0]!) ? 4 : 0);
    return letterOf('ST'.includes(value[0]!) ? 'JZIHGFEDCBA' : 'XWUTRQPNMLK', sum % 11, value);
  },
  thai: last([13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2], (sum) => (11 - (sum % 11)) % 10),
  tfn: multiple([1, 4, 3, 7, 5, 8, 6, 9, 10], 11),
  abn: (value) => (weigh(digitsOf(value), [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 === 0,
  acn: last([8, 7, 6, 5, 4, 3, 2, 1], from10),
  medicare: (value) => weigh(digitsOf(value), [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === digitsOf(value)[8],
  ird: (value) => {
    const digits = digitsOf(value);
    const padded = digits.length === 8 ? [0, ...digits] : digits;
    return from11(weigh(padded, [3, 2, 7, 6, 5, 4, 3, 2])) === padded[8];
  },
  nhi: (value) => {
    const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
    const sum = [...value.slice(0, 6)].reduce(
      (total, letter, index) =>
        total + (/\d/.test(letter) ? Number(letter) : letters.indexOf(letter) + 1) * (7 - index),
      0,
    );
    return sum % 11 !== 0 && (11 - (sum % 11)) % 10 === Number(value[6]);
  },
  iran: (value) => {
    const digits = digitsOf(value);
    const rest = weigh(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    return digits[9] === (rest < 2 ? rest : 11 - rest);
  },
  vnTax: last([31, 29, 23, 19, 17, 13, 7, 5, 3], (sum) => 10 - (sum % 11)),
  kazakh: (value) => {
    const digits = digitsOf(value);
    const first = weigh(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11;
    const second = weigh(digits, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11;
    return digits[11] === (first < 10 ? first : second);
  },
} satisfies Record<string, Check>;

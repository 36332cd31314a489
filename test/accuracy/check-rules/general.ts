import {
  at36,
  bigRest,
  type Check,
  from10,
  icao,
  last,
  luhn,
  mod11And10,
  multiple,
  plain,
  verhoeff,
} from './arithmetic.ts';

const usWeights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const vinValue = (letter: string) =>
  /\d/.test(letter) ? Number(letter) : Number('12345678012345070923456789'[at36(letter) - 10]);

/** Rules of standards, and those that many countries share. */
export const generalRules = {
  none: () => true,
  luhn,
  verhoeff,
  mod11And10,
  iban: (value) => {
    const text = plain(value);
    const moved = text.slice(4) + text.slice(0, 4);
    return bigRest([...moved].map((letter) => String(at36(letter))).join(''), 97) === 1;
  },
  aba: multiple([3, 7, 1, 3, 7, 1, 3, 7, 1], 10),
  ean: last([1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3], from10),
  mod11: (value) => bigRest(plain(value), 11) === 0,
  vin: (value) => {
    const sum = [...value].reduce((total, letter, index) => total + vinValue(letter) * usWeights[index]!, 0);
    return '0123456789X'[sum % 11] === value[8];
  },
  passportMrz: (value) => {
    const second = value.split('\n')[1] ?? '';
    return (
      icao(second.slice(0, 9)) === Number(second[9]) &&
      icao(second.slice(13, 19)) === Number(second[19]) &&
      icao(second.slice(21, 27)) === Number(second[27]) &&
      icao(second.slice(0, 10) + second.slice(13, 20) + second.slice(21, 43)) === Number(second[43])
    );
  },
} satisfies Record<string, Check>;

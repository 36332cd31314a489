/**
 * Check-digit rules, written for the samples from the rules that the issuers publish and apart from the scanner's
 * own: two mistakes would have to be the same to hide each other. Each takes the value as it is written.
 */
export type Check = (value: string) => boolean;

export const digitsOf = (value: string) => [...value.replace(/\D/g, '')].map(Number);
export const plain = (value: string) => value.replace(/[^0-9A-Za-z]/g, '').toUpperCase();
export const at36 = (letter: string) => Number.parseInt(letter, 36);

export function weigh(digits: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0);
}

export const luhn: Check = (value) => {
  const sum = digitsOf(value)
    .reverse()
    .reduce(
      (total, digit, index) => total + (index % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2),
      0,
    );
  return sum % 10 === 0;
};

/** The last digit is `of(weighted sum of those before it)`. */
export const last =
  (weights: readonly number[], of: (sum: number) => number): Check =>
  (value) => {
    const digits = digitsOf(value);
    return digits.length === weights.length + 1 && digits.at(-1) === of(weigh(digits, weights));
  };

/** The weighted sum of all digits is a multiple. */
export const multiple =
  (weights: readonly number[], modulus: number): Check =>
  (value) =>
    weigh(digitsOf(value), weights) % modulus === 0;

export const from11 = (sum: number) => (11 - (sum % 11)) % 11;
export const from11zero = (sum: number) => (from11(sum) === 10 ? 0 : from11(sum));
export const from10 = (sum: number) => (10 - (sum % 10)) % 10;
export const rest11zero = (sum: number) => (sum % 11) % 10;

/** ISO 7064 mod 11,10. */
export const mod11And10: Check = (value) => {
  let product = 10;
  const digits = digitsOf(value);
  for (const digit of digits.slice(0, -1)) product = (((product + digit) % 10 || 10) * 2) % 11;
  return (11 - product) % 10 === digits.at(-1);
};

export const bigRest = (digits: string, modulus: number) => Number(BigInt(digits) % BigInt(modulus));

const verhoeffProduct =
  '0123456789123406789523401789563401289567401239567859876043216598710432765982104387659321049876543210';
const verhoeffShift = '01234567891576283094580379614289160435279453126870428657390127938064157046913258';
export const verhoeff: Check = (value) => {
  const digits = digitsOf(value).reverse();
  return (
    digits.reduce(
      (state, digit, index) =>
        Number(verhoeffProduct[state * 10 + Number(verhoeffShift[(index % 8) * 10 + digit])]),
      0,
    ) === 0
  );
};

export const sumOfDigits = (value: number) => Math.floor(value / 10) + (value % 10);

/** Weights 7, 3, 1 over characters in base 36, ICAO 9303. */
export const icao = (text: string) =>
  [...text].reduce(
    (sum, letter, index) => sum + (letter === '<' ? 0 : at36(letter)) * [7, 3, 1][index % 3]!,
    0,
  ) % 10;

export const letterOf = (letters: string, rest: number, value: string) =>
  plain(value).at(-1) === letters[rest];

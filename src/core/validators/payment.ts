import { allSame, onlyAlphanumeric, onlyDigits, passesLuhn, remainder, weightedSum } from './check-digits.ts';
import type { Validator } from './validator.ts';

/**
 * Issuer ranges with the lengths that their numbers have (ISO/IEC 7812; the schemes' public BIN tables), in order:
 * Visa, Mastercard, American Express, Discover, Diners, JCB, UnionPay, Maestro, Mir, RuPay, Verve; Troy, Dina, Napas,
 * Humo, Uzcard.
 */
const issuers: readonly [RegExp, readonly number[]][] = [
  [/^4/, [13, 16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^(?:6011|64[4-9]|65)/, [16, 19]],
  [/^(?:30[0-5]|3095|36|3[89])/, [14, 16]],
  [/^35(?:2[89]|[3-8])/, [16]],
  [/^(?:62|81[0-7])/, [16, 17, 18, 19]],
  [/^(?:5018|5020|5038|6304|6703|6759|676[1-3])/, [16, 18, 19]],
  [/^220[0-4]/, [16, 17, 18, 19]],
  [/^(?:60|508|8[12])/, [16]],
  [/^50(?:6(?:099|1)|78[67])/, [16, 18, 19]],
  [/^(?:9792|9891|9704|9860|8600)/, [16]],
];

/**
 * A payment card number: issuer range, length and Luhn. Groups as printed on a card tell more than bare digits,
 * of which one in ten passes Luhn.
 */
function isPaymentCard(value: string): boolean | number {
  const digits = onlyDigits(value);
  if (allSame(digits)) return false;
  const known = issuers.some(([prefix, lengths]) => lengths.includes(digits.length) && prefix.test(digits));
  if (!known || !passesLuhn(digits)) return false;
  if (digits.length === value.length) return digits.length < 15 || digits.length > 16 ? 0.4 : 0.65;
  const groups = value
    .split(/\D+/)
    .map((group) => group.length)
    .join();
  return /^(?:4,4,4,4|4,6,5|4,6,4|4,4,4,4,[1-3]|6,13)$/.test(groups) ? 0.85 : false;
}

/** Lengths by country (SWIFT IBAN registry). */
const ibanLengths: Record<string, number> = Object.fromEntries(
  'AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24DE22DJ27DK18DO28EE20EG29ES24FI18FK18FO18FR27GB22GE22GI23GL18GR27GT28HN28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25MC27MD24ME22MK19MN20MR27MT31MU30NI28NL18NO15OM23PK24PL28PS29PT25QA29RO24RS22RU33SA24SC31SD18SE24SI19SK24SM27SO23ST25SV28TL23TN24TR26UA29VA22VG24XK20YE30'
    .match(/.{4}/g)!
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** Letters as two digits each, A is 10. */
const lettersAsDigits = (text: string) =>
  text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));

/** ISO 13616: country, length and MOD 97-10. */
function isIban(value: string): boolean {
  const iban = onlyAlphanumeric(value);
  if (ibanLengths[iban.slice(0, 2)] !== iban.length) return false;
  return remainder(lettersAsDigits(iban.slice(4) + iban.slice(0, 4)), 97) === 1;
}

/** ABA routing number: Federal Reserve prefix and checksum. */
function isAbaRouting(value: string): boolean {
  if (!/^(?:0[1-9]|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\d{7}$/.test(value)) return false;
  return weightedSum(value, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0;
}

/** Mexico, CLABE: bank, place, account, check digit of weights 3, 7, 1, each product modulo 10 (Banxico). */
function isClabe(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 18 || allSame(digits) || digits.startsWith('000')) return false;
  const sum = weightedSum(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7]);
  return (10 - (sum % 10)) % 10 === Number(digits[17]);
}

/** Argentina, CBU: bank and branch, then account, each with a check digit (BCRA, Comunicación A 2622). */
function isCbu(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 22 || allSame(digits)) return false;
  const branch = weightedSum(digits, [7, 1, 3, 9, 7, 1, 3]) + Number(digits[7]);
  const account = weightedSum(digits.slice(8), [3, 9, 7, 1, 3, 9, 7, 1, 3, 9, 7, 1, 3]) + Number(digits[21]);
  return branch % 10 === 0 && account % 10 === 0;
}

/** ISO 6166, ISIN: Luhn over the digits, letters as two each. */
const isIsin: Validator = (value) => passesLuhn(lettersAsDigits(value.toUpperCase()));

/** ISO 17442, LEI: MOD 97-10. */
const isLei: Validator = (value) => remainder(lettersAsDigits(value.toUpperCase()), 97) === 1;

const isLuhn: Validator = (value) => passesLuhn(onlyDigits(value));

export const paymentChecks = {
  'aba-routing': isAbaRouting,
  cbu: isCbu,
  clabe: isClabe,
  iban: isIban,
  isin: isIsin,
  lei: isLei,
  luhn: isLuhn,
  'payment-card': isPaymentCard,
} satisfies Record<string, Validator>;

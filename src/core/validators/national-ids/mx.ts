import { isDay, onlyDigits, passesLuhn, weightedPlaces } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

const curpAlphabet = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';
const curpWeights = [18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2];
const rfcAlphabet = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ';
const rfcWeights = [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2];

const holdsDay = (date: string) =>
  isDay(Number(date.slice(0, 2)), Number(date.slice(2, 4)), Number(date.slice(4, 6)));

/** Mexico, CURP (RENAPO, "Instructivo normativo"): day of birth and check digit. */
function isCurp(value: string): boolean {
  const curp = value.toUpperCase();
  if (!holdsDay(curp.slice(4, 10))) return false;
  return (10 - (weightedPlaces(curp, curpWeights, curpAlphabet) % 10)) % 10 === Number(curp[17]);
}

/** Mexico, RFC of a person (13 characters) or a company (12): a day, and the check digit modulo 11 in the last. */
function isRfc(value: string): boolean {
  const plain = value.toUpperCase().replace(/[ -]/g, '');
  const rfc = plain.length === 12 ? ` ${plain}` : plain;
  if (rfc.length !== 13 || !holdsDay(rfc.slice(4, 10))) return false;
  const check = 11 - (weightedPlaces(rfc, rfcWeights, rfcAlphabet) % 11);
  return rfc[12] === (check === 11 ? '0' : check === 10 ? 'A' : String(check));
}

/** Mexico, social security number (IMSS): eleven digits with Luhn. */
function isNss(value: string): boolean {
  const digits = onlyDigits(value);
  return digits.length === 11 && passesLuhn(digits);
}

/** Mexico, voter key (INE): letters of the name, day of birth, state, sex. */
const isVoterKey = (value: string) =>
  holdsDay(value.slice(6, 12)) && /^(?:0[1-9]|[12]\d|3[0-2]|8[78])/.test(value.slice(12));

export const mxChecks = {
  'mx-curp': isCurp,
  'mx-nss': isNss,
  'mx-rfc': isRfc,
  'mx-voter-key': isVoterKey,
} satisfies Record<string, Validator>;

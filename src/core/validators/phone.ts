import { allSame, onlyDigits } from './check-digits.ts';

/** Calling codes of one and two digits (ITU-T E.164); all others in 2xx to 9xx are of three. */
const short = /^(?:1[2-9]|7[3-9]|20|27|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;
const long = /^(?:2[1-689]\d|3[578]\d|42\d|5[09]\d|6[789]\d|8[0578]\d|9[679]\d)/;

/** A telephone number: 8 to 15 digits behind a calling code that exists, or a national one of 7 to 12. */
export function isPhone(value: string): boolean {
  const digits = onlyDigits(value);
  if (allSame(digits.slice(2)) || /0{6}/.test(digits)) return false;
  if (digits.startsWith('00')) return isPhone(`+${digits.slice(2)}`);
  if (!value.trimStart().startsWith('+')) return digits.length >= 7 && digits.length <= 12;
  if (digits.startsWith('1')) return digits.length === 11 && /^1[2-9]\d\d[2-9]/.test(digits);
  return digits.length >= 8 && digits.length <= 15 && (short.test(digits) || long.test(digits));
}

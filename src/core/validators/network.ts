import { allSame, passesLuhn } from './check-digits.ts';
import type { Validator } from './validator.ts';

/**
 * An IPv4 address that belongs to a host: none of loopback, unspecified, multicast, netmask, broadcast (RFC 6890)
 * or documentation (RFC 5737).
 */
function isLabelledIpV4(value: string): boolean {
  const parts = value.split('.').map(Number);
  const [a, b, c, d] = parts as [number, number, number, number];
  if (parts.length !== 4 || a === 0 || a === 127 || a > 223 || b + c + d === 0) return false;
  return !/^(?:192\.0\.2|198\.51\.100|203\.0\.113)\./.test(value);
}

/** The same where no word says so: small numbers are rather a version or an object identifier, unless all are one. */
function isIpV4(value: string): boolean {
  if (!isLabelledIpV4(value)) return false;
  const [a, b, c, d] = value.split('.').map(Number) as [number, number, number, number];
  return a > 9 || b > 20 || c > 20 || d > 20 || (a === b && b === c && c === d);
}

/** An IPv6 address of a host (RFC 4291): 8 groups, or fewer around `::`; none of the documentation range (RFC 3849). */
function isIpV6(value: string): boolean {
  const address = value.toLowerCase();
  if (/^2001:0?db8:/.test(address) || /^(?:ff|0{0,3}:)/.test(address)) return false;
  const halves = address.split('::');
  const groups = address.split(':').filter((group) => group !== '');
  if (halves.length > 2 || groups.some((group) => group.length > 4)) return false;
  return halves.length === 2 ? groups.length < 8 && groups.length > 1 : groups.length === 8;
}

/** A hardware address (IEEE 802): neither all the same nor counted up. */
function isMacAddress(value: string): boolean {
  const pairs = value.toLowerCase().replace(/[^0-9a-f]/g, '');
  return pairs.length === 12 && new Set(pairs).size > 2 && !/^0{9}|^(?:01005e|3333)/.test(pairs);
}

const vinWeights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
/** Letters count as 1 to 9 in turn; I, O and Q are never used (49 CFR 565.15). */
const vinValues = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ';

/** A vehicle identification number (ISO 3779) with the check digit of 49 CFR 565.15 in the ninth place. */
function isVin(value: string): boolean {
  const vin = value.toUpperCase();
  if (!/\d{4}$/.test(vin) || !/[A-Z]/.test(vin)) return false;
  let sum = 0;
  for (let index = 0; index < 17; index++) sum += (vinValues.indexOf(vin[index]!) % 10) * vinWeights[index]!;
  return '0123456789X'[sum % 11] === vin[8];
}

/** The same where a word stands near: makers outside North America (first character 1 to 5) set no check digit. */
function isVinShape(value: string): boolean | number {
  if (isVin(value)) return true;
  return /^[^1-5].{12}\d{4}$/.test(value) && /[A-Z]{2}/i.test(value) ? 0.6 : false;
}

/** A handset's IMEI (3GPP TS 23.003): fifteen digits with Luhn, no test number of zeros. */
function isImei(value: string): boolean {
  const digits = value.replace(/\D/g, '');
  return digits.length === 15 && !allSame(digits) && !digits.startsWith('00000') && passesLuhn(digits);
}

/** A SIM card's ICCID (ITU-T E.118): begins with 89, Luhn where it has nineteen digits or more. */
function isIccid(value: string): boolean {
  const digits = value.replace(/\D/g, '');
  return digits.startsWith('89') && digits.length >= 19 && passesLuhn(digits);
}

export const networkChecks = {
  iccid: isIccid,
  imei: isImei,
  'ip-v4': isIpV4,
  'ip-v4-labelled': isLabelledIpV4,
  'ip-v6': isIpV6,
  'mac-address': isMacAddress,
  vin: isVin,
  'vin-shape': isVinShape,
} satisfies Record<string, Validator>;

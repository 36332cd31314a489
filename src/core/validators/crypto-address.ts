import { sha256 } from './sha256.ts';
import type { Validator } from './validator.ts';

const bitcoinAlphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const rippleAlphabet = 'rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz';

/** The bytes of a base58 text, `undefined` for a character that is none of the alphabet's. */
function fromBase58(text: string, alphabet: string): Uint8Array | undefined {
  const bytes: number[] = [];
  for (const character of text) {
    let carry = alphabet.indexOf(character);
    if (carry < 0) return undefined;
    for (let index = 0; index < bytes.length; index++) {
      carry += bytes[index]! * 58;
      bytes[index] = carry & 255;
      carry >>= 8;
    }
    for (; carry > 0; carry >>= 8) bytes.push(carry & 255);
  }
  for (let index = 0; text[index] === alphabet[0]; index++) bytes.push(0);
  return Uint8Array.from(bytes.reverse());
}

/** Base58Check (Bitcoin): the last four bytes begin the double SHA-256 of those before. */
function passesBase58Check(text: string, alphabet: string): boolean {
  const bytes = fromBase58(text, alphabet);
  if (!bytes || bytes.length < 25) return false;
  const end = bytes.length - 4;
  const hash = sha256(sha256(bytes.subarray(0, end)));
  return [0, 1, 2, 3].every((index) => hash[index] === bytes[end + index]);
}

/** Addresses and keys of Bitcoin and its relatives. */
const isBase58Check: Validator = (value) => passesBase58Check(value, bitcoinAlphabet);

/** XRP Ledger addresses and seeds: the same with an alphabet of its own. */
const isRippleBase58Check: Validator = (value) => passesBase58Check(value, rippleAlphabet);

/** A Solana address: 32 bytes in base58, no checksum. */
const isSolanaAddress: Validator = (value) => fromBase58(value, bitcoinAlphabet)?.length === 32;

const bech32Alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** BIP 173 and BIP 350: the checksum of bech32 and of bech32m. */
function isBech32(value: string): boolean {
  const text = value.toLowerCase();
  const separator = text.lastIndexOf('1');
  const prefix = [...text.slice(0, separator)].map((each) => each.charCodeAt(0));
  const data = [...text.slice(separator + 1)].map((each) => bech32Alphabet.indexOf(each));
  if (separator < 1 || data.length < 6 || data.includes(-1)) return false;
  let sum = 1;
  for (const part of [...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31), ...data]) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ part;
    for (let bit = 0; bit < 5; bit++) if ((top >> bit) & 1) sum ^= generators[bit]!;
  }
  return sum === 1 || sum === 0x2bc830a3;
}

/** An Ethereum address that stands for somebody: not zero, not `0xdead...`, not all the same. */
function isEthereumAddress(value: string): boolean {
  return new Set(value.slice(2).toLowerCase()).size > 5 && !/0{16}/.test(value);
}

export const cryptoAddressChecks = {
  base58check: isBase58Check,
  bech32: isBech32,
  'ethereum-address': isEthereumAddress,
  'ripple-base58check': isRippleBase58Check,
  'solana-address': isSolanaAddress,
} satisfies Record<string, Validator>;

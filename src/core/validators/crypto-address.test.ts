import { describe, expect, it } from 'vitest';
import { cryptoAddressChecks } from './crypto-address.ts';
import { sha256 } from './sha256.ts';

const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('sha256', () => {
  it('hashes the examples of FIPS 180-4', () => {
    expect(hex(sha256(bytes('abc')))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    const twoBlocks = 'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq';
    expect(hex(sha256(bytes(twoBlocks)))).toBe(
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    );
    expect(hex(sha256(bytes('')))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});

describe('addresses', () => {
  it('passes base58check, and nothing with a letter changed', () => {
    expect(cryptoAddressChecks.base58check('1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa')).toBe(true);
    expect(cryptoAddressChecks.base58check('1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb')).toBe(false);
    expect(cryptoAddressChecks['ripple-base58check']('rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh')).toBe(true);
  });

  it('passes the addresses of BIP 173 and BIP 350', () => {
    for (const address of [
      'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4',
      'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0',
    ]) {
      expect(cryptoAddressChecks.bech32(address), address).toBe(true);
    }
    expect(cryptoAddressChecks.bech32('bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5')).toBe(false);
    expect(cryptoAddressChecks.bech32('bc1')).toBe(false);
  });
});

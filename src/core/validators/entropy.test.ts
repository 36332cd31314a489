import { describe, expect, it } from 'vitest';
import { hex, lower36, madeUp } from '../../detectors/made-up.ts';
import { isKeyLike } from './entropy.ts';

describe('isKeyLike', () => {
  it.each([
    madeUp(20),
    madeUp(40),
    madeUp(32, lower36),
    madeUp(64, lower36),
    madeUp(32, hex),
    `${madeUp(24)}_-${madeUp(8)}`,
  ])('takes %s for a key', (value) => {
    expect(isKeyLike(value)).toBe(true);
  });

  it.each([
    'some-kebab-name-version-2',
    'settings.get_value_1',
    'getUserById2FromStore',
    'Ed25519PrivateKey',
    './chunks/index.C7Nn66Gy.js',
    '1.7976931348623157e+308',
    'salt1234salt1234',
    'aaaaaaaaaaaaaaaa1',
    'abcdefghijklmnop1234567890',
  ])('takes %s for no key', (value) => {
    expect(isKeyLike(value)).toBe(false);
  });
});

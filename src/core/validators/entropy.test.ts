import { describe, expect, it } from 'vitest';
import { isKeyLike } from './entropy.ts';

describe('isKeyLike', () => {
  it.each([
    `${'x7Kq9wZ2'}${'vB4jT8nR3cLm'}`,
    `${'a7yubdwrdlso0'}${'zghve6ynzb706efyr5z'}`,
    `${'615983e930e93114'}${'453716fd71242276'}`,
    `${'MLwQ4_x9-tZ'}${'k2Rb8VnY3sHd5'}`,
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

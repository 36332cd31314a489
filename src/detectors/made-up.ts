const base62 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/**
 * A made-up value, always the same for the same length and alphabet, so that no live-looking key stands in the
 * repository.
 */
export function madeUp(length: number, alphabet: string = base62): string {
  let state = 88172645 + length * 7919 + alphabet.length;
  let result = '';
  for (let index = 0; index < length; index++) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    result += alphabet[(state >>> 8) % alphabet.length];
  }
  return result;
}

export const hex = '0123456789abcdef';
export const upper32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
export const lower36 = 'abcdefghijklmnopqrstuvwxyz0123456789';
export const digits = '0123456789';
export const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
export const uuid = `${madeUp(8, hex)}-${madeUp(4, hex)}-4${madeUp(3, hex)}-a${madeUp(3, hex)}-${madeUp(12, hex)}`;

import { shareOfWords } from './words.ts';

/** Shannon entropy of a string, bits per character. */
function entropyOf(value: string): number {
  const counts = new Map<string, number>();
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}

/** Looks drawn at random: many different characters, digits among letters, no words and no sequence. */
export function isRandom(value: string): boolean {
  const least = /^[0-9a-fA-F]+$/.test(value) ? 2.6 : Math.min(3.5, Math.log2(value.length) * 0.75);
  return isMixed(value) && entropyOf(value) >= least && !isSequence(value);
}

/** Letters and digits (or signs) mixed, as words and numbers alone are not. */
export function isMixed(value: string): boolean {
  return /[0-9]/.test(value) && /[A-Za-z]/.test(value) && new Set(value).size >= 5 && !/(.)\1{7}/.test(value);
}

/** `abcdef...`, `0123456789...`: nobody's key. */
function isSequence(value: string): boolean {
  let steps = 0;
  for (let at = 1; at < value.length; at++)
    if (value.charCodeAt(at) === value.charCodeAt(at - 1) + 1) steps++;
  return steps / value.length > 0.5 || /qwertyui/i.test(value);
}

/** Values of this length or more show by their share of words what they are; in shorter ones chance plays a part. */
const longValue = 24;

/** Random, and not put together from words: neither `some-kebab-name-2` nor `settings.get_value_1`, no path, no number. */
export function isKeyLike(value: string): boolean {
  if (!isRandom(value) || isCode(value) || isRepeated(value)) return false;
  if (shareOfWords(value) > (value.length < longValue ? 0.45 : 0.4)) return false;
  const parts = value.split(/[-_./]/);
  const wordy = parts.filter((part) => /^(?:[A-Za-z]?[a-z]{1,20}|[A-Z]{1,20}|\d{1,4})$/.test(part)).length;
  return parts.length < 3 || wordy / parts.length < 0.6;
}

/** Members (`a.b1.c`), names of types (`Ed25519PublicKey`), addresses and paths (`./x1.js`, `//host/p1`), numbers (`1.7e+308`). */
function isCode(value: string): boolean {
  return (
    /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/.test(value) ||
    /^[A-Za-z][a-z]+\d*(?:[A-Z][a-z]+\d*)+$/.test(value) ||
    /^[.~/]|\/\/|\.(?:[cm]?[jt]sx?|json|map|css|html?|md|py|go|rb|png|svg|jpe?g|gif|woff2?|com|org|net|io)(?:\/|$)/i.test(
      value,
    ) ||
    /^-?[\d.]+(?:e[+-]?\d+|n|px|em|rem|ms)?$/i.test(value)
  );
}

/** The same half twice: `salt1234salt1234`. */
function isRepeated(value: string): boolean {
  const half = value.length >> 1;
  return value.slice(0, half) === value.slice(half, 2 * half);
}

/** A private key's armour with key material in it, rather than code that handles such armour. */
export function holdsKeyMaterial(value: string): boolean {
  const body = value.slice(value.indexOf('-----', 5) + 5);
  return (body.match(/[A-Za-z0-9+/]{16,}/g) ?? []).some(
    (run) => /[A-Z]/.test(run) && shareOfWords(run) < 0.5,
  );
}

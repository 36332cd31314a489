/** Shannon entropy of a string, bits per character. */
export function entropyOf(value: string): number {
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
  return /abcdefgh|12345678|01234567|qwerty/i.test(value) && entropyOf(value) < 4.6;
}

/** Random, and not put together from words: neither `some-kebab-name-2` nor `settings.get_value_1`. */
export function isKeyLike(value: string): boolean {
  if (!isRandom(value)) return false;
  if ((value.length < 24 ? /[a-z]{7}|[A-Z]{8}/ : /[a-z]{9}|[A-Z]{10}/).test(value)) return false;
  if (isWordy(value) || /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/.test(value)) return false;
  const parts = value.split(/[-_./]/);
  const wordy = parts.filter((part) => /^(?:[A-Za-z]?[a-z]{1,20}|[A-Z]{1,20}|\d{1,4})$/.test(part)).length;
  return parts.length < 3 || wordy / parts.length < 0.6;
}

/** More than half of it reads like words: `Ed25519PrivateKey`. */
function isWordy(value: string): boolean {
  const inWords = (value.match(/[A-Z]?[a-z]{2,}/g) ?? []).join('').length;
  return inWords / value.length > 0.58;
}

/** A private key's armour with key material in it, rather than code that handles such armour. */
export function holdsKeyMaterial(value: string): boolean {
  const body = value.slice(value.indexOf('-----', 5) + 5);
  return (body.match(/[A-Za-z0-9+/]{16,}/g) ?? []).some((run) => /[A-Z]/.test(run) && !isWordy(run));
}

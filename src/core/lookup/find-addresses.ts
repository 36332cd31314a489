import type { Hash64 } from './keyed-hash.ts';
import { noteHit, type OpenValueSet } from './open-value-set.ts';
import { hashFolded } from './value-shape.ts';

/** RFC 5321, section 4.5.3.1: the longest local part and the longest domain. */
const longestLocal = 64;
const longestDomain = 255;

const localCharacter = /[\p{L}\p{M}\p{N}.!#$%&'*+/=?^_`{|}~-]/u;
const domainCharacter = /[\p{L}\p{M}\p{N}.-]/u;

/** Looks for mail addresses that are values of the sets. */
export function findAddresses(text: string, key: Hash64, sets: readonly OpenValueSet[]): void {
  for (const set of sets) set.from = 0;
  const hash: Hash64 = { lo: 0, hi: 0 };
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < longestLocal && localCharacter.test(text[start - 1]!)) start--;
    let end = at + 1;
    while (end < text.length && end - at <= longestDomain && domainCharacter.test(text[end]!)) end++;
    while (end > at && /[.-]/.test(text[end - 1]!)) end--;
    for (const from of startsOf(text, start, at)) {
      hashFolded(text.slice(from, end), key, hash);
      const holders = sets.filter((set) => set.values.has(hash));
      for (const set of holders) noteHit(set, from, end, hash);
      if (holders.length > 0) break;
    }
  }
}

/** A sign before the address is part of the text ("'joe@acme.example'", "=joe@..."): also without such signs. */
function startsOf(text: string, start: number, at: number): number[] {
  let plain = start;
  while (plain < at && /[^\p{L}\p{M}\p{N}_]/u.test(text[plain]!)) plain++;
  let after = at;
  while (after > plain && /[\p{L}\p{M}\p{N}._+-]/u.test(text[after - 1]!)) after--;
  return [...new Set([start, plain, after])].filter((from) => from < at);
}

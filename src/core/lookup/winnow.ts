import { asciiFolded, CharacterClass, classAt } from './character-class.ts';
import { mix } from './keyed-hash.ts';

/** Letters and digits of a k-gram. Shorter passages are never recognised. */
const gramLength = 20;
/** Of so many k-grams in a row one is chosen: 36 letters in common always share one. */
const windowLength = 17;

/** The fingerprints of a text: k-gram hashes, and where each k-gram stands, UTF-16 offsets, end exclusive. */
export interface Prints {
  hashes: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
}

interface Letters {
  units: Uint16Array;
  /** Where each stands in the text. */
  at: Int32Array;
  count: number;
}

/**
 * Winnowing (Schleimer, Wilkerson, Aiken, "Winnowing: Local Algorithms for Document Fingerprinting", SIGMOD 2003):
 * of every window of k-gram hashes the least, the rightmost of equals. Case, spaces and punctuation do not count;
 * a character of a script without spaces counts as two letters.
 */
export function winnow(text: string): Prints {
  const letters = lettersOf(text);
  const grams = gramHashes(letters);
  const chosen = leastOfWindows(grams);
  return {
    hashes: Int32Array.from(chosen, (index) => grams[index]!),
    starts: Int32Array.from(chosen, (index) => letters.at[index]!),
    ends: Int32Array.from(chosen, (index) => letters.at[index + gramLength - 1]! + 1),
  };
}

/** The positions of the least hash of every window, each once; of fewer hashes than a window has, of them all. */
function leastOfWindows(grams: Int32Array): number[] {
  const chosen: number[] = [];
  let least = 0;
  let last = -1;
  for (let index = 0; index < grams.length; index++) {
    if (grams[index]! <= grams[least]!) {
      least = index;
    } else if (least <= index - windowLength) {
      least = index - windowLength + 1;
      for (let at = least + 1; at <= index; at++) if (grams[at]! <= grams[least]!) least = at;
    }
    const isFull = index >= windowLength - 1 || index === grams.length - 1;
    if (isFull && least !== last) chosen.push(least);
    if (isFull) last = least;
  }
  return chosen;
}

function lettersOf(text: string): Letters {
  const units = new Uint16Array(2 * text.length);
  const places = new Int32Array(2 * text.length);
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    units[count] = code < 128 ? asciiFolded[code]! : text[at]!.toLowerCase().charCodeAt(0);
    places[count] = at;
    if (code < 128) {
      count += units[count] === 0 ? 0 : 1;
      continue;
    }
    const kind = classAt(text, at);
    if (kind === CharacterClass.separator || kind === CharacterClass.ignored) continue;
    count++;
    if (kind !== CharacterClass.wordless) continue;
    units[count] = units[count - 1]!;
    places[count++] = at;
  }
  return { units, at: places, count };
}

const base = 0x08088405;
let highest = 1;
for (let power = 1; power < gramLength; power++) highest = Math.imul(highest, base);

/** Rolling (Karp, Rabin, 1987), then mixed, so that which hash is least has nothing to do with the letters. */
function gramHashes({ units, count }: Letters): Int32Array {
  if (count < gramLength) return new Int32Array(0);
  const hashes = new Int32Array(count - gramLength + 1);
  let hash = 0;
  for (let at = 0; at < count; at++) {
    if (at >= gramLength) hash = (hash - Math.imul(units[at - gramLength]!, highest)) | 0;
    hash = (Math.imul(hash, base) + units[at]!) | 0;
    if (at >= gramLength - 1) hashes[at - gramLength + 1] = mix(hash);
  }
  return hashes;
}

/** The fingerprint of a k-gram hash under a key. */
export function printHash(
  hash: number,
  key: { lo: number; hi: number },
  out: { lo: number; hi: number },
): void {
  out.lo = mix(hash ^ key.lo);
  out.hi = mix((hash + key.hi) | 0);
}

import type { Filter } from '../../model/lookup.ts';
import { encodeBase64 } from './base64.ts';
import { type FilterLayout, filterLayout, type Place, packedLength, placeOf } from './filter-layout.ts';
import type { HashList } from './hash-list.ts';

const mostAttempts = 100;

/**
 * The filter of these hashes (4 to 24 bits a fingerprint; duplicates do not count). A text of n candidates that are
 * not in it gives n / 2^bits false hits. Throws a RangeError in the case, never yet seen, that no seed works.
 */
export function buildFilter(hashes: HashList, bits: number): Filter {
  const distinct = hashes.distinct();
  const keys = distinct.length;
  if (keys === 0) return { keys, bits, seed: 0, data: '' };
  const layout = filterLayout(keys);
  for (let seed = 1; seed <= mostAttempts; seed++) {
    const places = placesOf(distinct, seed, layout, bits);
    const order = peel(places, layout);
    if (order) return { keys, bits, seed, data: encodeBase64(pack(places, order, layout, bits)) };
  }
  throw new RangeError(`No seed gives a filter of ${keys} keys`);
}

/** For each key its three slots and its fingerprint, side by side. */
function placesOf(hashes: HashList, seed: number, layout: FilterLayout, bits: number): Uint32Array {
  const places = new Uint32Array(hashes.length * 4);
  const hash = { lo: 0, hi: 0 };
  const place: Place = { first: 0, second: 0, third: 0, print: 0 };
  for (let index = 0; index < hashes.length; index++) {
    hashes.read(index, hash);
    placeOf(hash, seed, layout, bits, place);
    places.set([place.first, place.second, place.third, place.print], index * 4);
  }
  return places;
}

/**
 * Takes away, again and again, a key that has a slot to itself. Pairs of key and that slot, in this order, or
 * `undefined` when some keys remain.
 */
function peel(places: Uint32Array, layout: FilterLayout): Uint32Array | undefined {
  const keys = places.length / 4;
  const degrees = new Uint8Array(layout.slots);
  /** The keys of a slot, added by XOR: with one left, it is that key. */
  const sums = new Uint32Array(layout.slots);
  for (let at = 0; at < places.length; at++) {
    if ((at & 3) === 3) continue;
    if (++degrees[places[at]!]! === 255) return undefined;
    sums[places[at]!]! ^= at >> 2;
  }
  const lonely = new Uint32Array(layout.slots + 3 * keys);
  let waiting = 0;
  for (let slot = 0; slot < layout.slots; slot++) if (degrees[slot] === 1) lonely[waiting++] = slot;
  const order = new Uint32Array(keys * 2);
  let done = 0;
  while (waiting > 0) {
    const slot = lonely[--waiting]!;
    if (degrees[slot] !== 1) continue;
    const key = sums[slot]!;
    order[done++] = key;
    order[done++] = slot;
    for (let at = key * 4; at < key * 4 + 3; at++) {
      const other = places[at]!;
      sums[other]! ^= key;
      if (--degrees[other]! === 1) lonely[waiting++] = other;
    }
  }
  return done === order.length ? order : undefined;
}

/** Gives every key's own slot the value that makes its three slots add up; the last taken away comes first. */
function pack(places: Uint32Array, order: Uint32Array, layout: FilterLayout, bits: number): Uint8Array {
  const slots = new Uint32Array(layout.slots);
  for (let at = order.length - 2; at >= 0; at -= 2) {
    const key = order[at]! * 4;
    const sum = slots[places[key]!]! ^ slots[places[key + 1]!]! ^ slots[places[key + 2]!]!;
    slots[order[at + 1]!]! ^= sum ^ places[key + 3]!;
  }
  const packed = new Uint8Array(packedLength(layout, bits));
  slots.forEach((value, slot) => {
    const bit = slot * bits;
    // At most 24 bits and an offset of at most 7: 31 bits.
    const shifted = value << (bit & 7);
    for (let byte = 0; byte < 4; byte++) {
      const at = Math.floor(bit / 8) + byte;
      if (at < packed.length) packed[at]! |= (shifted >>> (8 * byte)) & 255;
    }
  });
  return packed;
}

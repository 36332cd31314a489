import type { Filter } from '../../model/lookup.ts';
import { decodeBase64 } from './base64.ts';
import { filterLayout, packedLength, placeOf } from './filter-layout.ts';
import type { Hash64 } from './keyed-hash.ts';

export interface OpenFilter {
  has(hash: Hash64): boolean;
}

/** A filter ready to be asked. One that holds nothing says no. */
export function openFilter({ keys, bits, seed, data }: Filter): OpenFilter {
  if (keys === 0) return { has: () => false };
  const layout = filterLayout(keys);
  const packed = decodeBase64(data, 4);
  const shift = 32 - bits;
  const place = { first: 0, second: 0, third: 0, print: 0 };
  const read = (slot: number) => {
    const bit = slot * bits;
    const byte = Math.floor(bit / 8);
    const word =
      packed[byte]! | (packed[byte + 1]! << 8) | (packed[byte + 2]! << 16) | (packed[byte + 3]! << 24);
    return ((word >>> (bit & 7)) << shift) >>> shift;
  };
  return {
    has(hash) {
      placeOf(hash, seed, layout, bits, place);
      return (read(place.first) ^ read(place.second) ^ read(place.third)) === place.print;
    },
  };
}

/** Whether `data` is as long as the other fields say; if not, it was cut or edited. */
export function isWholeFilter({ keys, bits, data }: Filter): boolean {
  const bytes = keys === 0 ? 0 : packedLength(filterLayout(keys), bits);
  return data.length === Math.ceil((bytes * 4) / 3);
}

/** 64 bits in two halves; both are signed 32-bit integers. */
export interface Hash64 {
  lo: number;
  hi: number;
}

/** `key`: 16 hex digits, read as eight bytes, little-endian in halves. */
export function readKey(key: string): Hash64 {
  const half = (at: number) => {
    let value = 0;
    for (let byte = 3; byte >= 0; byte--) {
      value = (value << 8) | Number.parseInt(key.slice(at + byte * 2, at + byte * 2 + 2), 16);
    }
    return value;
  };
  return { lo: half(0), hi: half(8) };
}

/**
 * HalfSipHash-2-4 with 64 bits of output (Aumasson, Bernstein, "SipHash", 2012, and their reference
 * implementation) of UTF-16 code units, each two bytes little-endian. Writes into `out`. Keyed, not slow: whoever
 * has the key can test guesses.
 */
export function keyedHash(key: Hash64, units: Uint16Array, from: number, to: number, out: Hash64): void {
  const { lo: k0, hi: k1 } = key;
  let v0 = k0;
  let v1 = k1 ^ 0xee;
  let v2 = k0 ^ 0x6c796765;
  let v3 = k1 ^ 0x74656462;
  const blocks = (to - from) >> 1;
  const absorbed = 2 * blocks + 2;
  let word = 0;
  for (let round = 0; round < absorbed + 8; round++) {
    if (round < absorbed && (round & 1) === 0) {
      word = wordAt(units, from, to, round >> 1, blocks);
      v3 ^= word;
    }
    v0 = (v0 + v1) | 0;
    v1 = ((v1 << 5) | (v1 >>> 27)) ^ v0;
    v0 = (v0 << 16) | (v0 >>> 16);
    v2 = (v2 + v3) | 0;
    v3 = ((v3 << 8) | (v3 >>> 24)) ^ v2;
    v0 = (v0 + v3) | 0;
    v3 = ((v3 << 7) | (v3 >>> 25)) ^ v0;
    v2 = (v2 + v1) | 0;
    v1 = ((v1 << 13) | (v1 >>> 19)) ^ v2;
    v2 = (v2 << 16) | (v2 >>> 16);
    if (round < absorbed) {
      if ((round & 1) === 1) v0 ^= word;
      if (round === absorbed - 1) v2 ^= 0xee;
    } else if (round === absorbed + 3) {
      out.lo = v1 ^ v3;
      v1 ^= 0xdd;
    }
  }
  out.hi = v1 ^ v3;
}

/** The last word holds what is left and the length in bytes, modulo 256. */
function wordAt(units: Uint16Array, from: number, to: number, block: number, blocks: number): number {
  const at = from + 2 * block;
  if (block < blocks) return units[at]! | (units[at + 1]! << 16);
  return ((2 * (to - from)) << 24) | (at < to ? units[at]! : 0);
}

/** Spreads every bit of a 32-bit integer over all others (the finaliser of MurmurHash3, Appleby). */
export function mix(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

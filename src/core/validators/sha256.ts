/** The first 32 bits of the fractional part. */
const fraction = (value: number) => ((value % 1) * 0x100000000) | 0;

const primes: number[] = [];
for (let candidate = 2; primes.length < 64; candidate++) {
  if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
}
const start = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const rounds = primes.map((prime) => fraction(Math.cbrt(prime)));

const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by));

/** SHA-256 (FIPS 180-4), synchronous, for the few bytes of a checksum. */
export function sha256(message: Uint8Array): Uint8Array {
  const blocks = (message.length + 72) >> 6;
  const padded = new DataView(new ArrayBuffer(blocks * 64));
  for (let index = 0; index < message.length; index++) padded.setUint8(index, message[index]!);
  padded.setUint8(message.length, 0x80);
  padded.setUint32(blocks * 64 - 4, message.length * 8);
  const hash = Int32Array.from(start);
  const words = new Int32Array(64);
  for (let block = 0; block < blocks; block++) {
    for (let index = 0; index < 16; index++) words[index] = padded.getInt32(block * 64 + index * 4);
    for (let index = 16; index < 64; index++) words[index] = extend(words, index);
    mix(hash, words);
  }
  const digest = new DataView(new ArrayBuffer(32));
  for (let index = 0; index < 8; index++) digest.setInt32(index * 4, hash[index]!);
  return new Uint8Array(digest.buffer);
}

function extend(words: Int32Array, at: number): number {
  const early = words[at - 15]!;
  const late = words[at - 2]!;
  const a = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
  const b = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
  return words[at - 16]! + a + words[at - 7]! + b;
}

function mix(hash: Int32Array, words: Int32Array): void {
  let [a, b, c, d, e, f, g, h] = hash as unknown as number[] as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  for (let index = 0; index < 64; index++) {
    const sumE = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const sumA = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const next = (h + sumE + ((e & f) ^ (~e & g)) + rounds[index]! + words[index]!) | 0;
    const other = (sumA + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + next) | 0;
    d = c;
    c = b;
    b = a;
    a = (next + other) | 0;
  }
  const mixed = [a, b, c, d, e, f, g, h];
  for (let index = 0; index < 8; index++) hash[index] = hash[index]! + mixed[index]!;
}

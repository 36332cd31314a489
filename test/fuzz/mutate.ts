import { evidence } from '../../src/detectors/evidence.ts';

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What proves the built-in detectors, hits and misses. */
export const samples: readonly string[] = Object.values(evidence).flatMap(({ hits, misses }) => [
  ...hits,
  ...misses,
]);

const oddities = [
  '\u200b',
  '\u202e',
  '\u0301',
  '%40',
  '%2520',
  '&#64;',
  '&amp;',
  '\\n',
  '\\u0041',
  '=3D',
  '=\n',
  '</b>',
  '**',
  '0x41,',
  'ZXhhbXBsZSB0ZXh0IGhlcmU=',
  '-----BEGIN ',
  '\ud83d',
  '０',
  '٣',
  'а',
  '\u0000',
  '://',
  '@',
  '+4',
  'ey',
  '"',
  '\t',
  ';',
  '\n',
];

/** Endless texts made of samples, cut, joined and spoilt. */
export function* mutations(seed: number): Generator<string, never> {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  for (;;) {
    let text = random() < 0.1 ? noise(random) : pick(samples);
    const changes = Math.floor(random() * 6);
    for (let change = 0; change < changes; change++) {
      const at = Math.floor(random() * (text.length + 1));
      const cut = at + Math.floor(random() * 6);
      text = text.slice(0, at) + pick([pick(oddities), pick(samples), noise(random)]) + text.slice(cut);
    }
    yield text;
  }
}

function noise(random: () => number): string {
  const length = Math.floor(random() * 24);
  const highest = random() < 0.7 ? 128 : 65536;
  return String.fromCharCode(...Array.from({ length }, () => Math.floor(random() * highest)));
}

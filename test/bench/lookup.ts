import { buildPrints } from '../../src/core/lookup/build-documents.ts';
import { buildTable } from '../../src/core/lookup/build-table.ts';
import { createLookup } from '../../src/core/lookup/create-lookup.ts';
import { lookupParts } from '../../src/core/lookup/lookup-parts.ts';
import type { LookupParts } from '../../src/model/lookup.ts';
import { Policy } from '../../src/model/policy.ts';
import { sampleText } from './sample-text.ts';

const key = '0011223344556677';
const kind = { dataType: 'custom/x', name: 'X', tags: [], confidence: 0.9 };
const none: LookupParts = { dictionaries: [], exactData: [], documents: [] };

/** A well-mixed, repeatable sequence: the same lists in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) % below;
  };
}

const syllables = 'ka ro mi len dor sta vik ana bel tor esh uni gra pol nev ist hal om der ju'.split(' ');

function madeUpWord(next: (below: number) => number): string {
  return Array.from({ length: 2 + next(3) }, () => syllables[next(syllables.length)]).join('');
}

function terms(count: number): string[] {
  const next = numbers(1);
  const all = new Set<string>();
  while (all.size < count) {
    all.add(Array.from({ length: 1 + next(3) }, () => madeUpWord(next)).join(' '));
  }
  return [...all];
}

function* customers(count: number): Generator<Record<string, string>> {
  const next = numbers(2);
  for (let index = 0; index < count; index++) {
    const first = madeUpWord(next);
    const last = madeUpWord(next);
    yield {
      first,
      last,
      email: `${first}.${last}${index.toString(36)}@mail.example`,
      iban: `DE${next(90) + 10}${String(next(1e9)).padStart(9, '0')}${String(next(1e9)).padStart(9, '0')}`,
    };
  }
}

/** Prints how long lists, tables and documents take to make, to load and to look for, and how large they are. */
export function benchLookup(): void {
  const list = terms(100_000);
  const policy = Policy.parse({ version: 1, dictionaries: [{ id: 'words', ...kind, terms: list }] });
  report('dictionary, 100,000 terms', () => lookupParts(policy)!);
  for (const columns of [[['email']], [['last', 'first']], [['email'], ['iban'], ['last', 'first']]]) {
    const name = columns.map((names) => names.join('+')).join(',');
    report(`table, 1,000,000 rows, ${name}`, () => ({
      ...none,
      exactData: [
        { id: 'customers', ...kind, ...buildTable({ rows: customers(1_000_000), columns, key }).data },
      ],
    }));
  }
  const texts = Array.from({ length: 200 }, (_, index) => {
    const next = numbers(index + 9);
    return Array.from({ length: 1500 }, () => madeUpWord(next)).join(' ');
  });
  report('documents, 200 of 9,000 letters', () => ({
    ...none,
    documents: [{ id: 'memos', ...kind, key, files: texts.length, prints: buildPrints(texts, [], key) }],
  }));
}

function report(name: string, make: () => LookupParts): void {
  const [making, parts] = timed(make);
  const size = JSON.stringify(parts).length;
  const before = memory();
  const [loading, lookup] = timed(() => createLookup(parts)!);
  const held = memory() - before;
  const look = (['prose', 'code', 'mixed'] as const).map((sort) => {
    const text = sampleText(sort, 20_000);
    return `${sort} ${medianOf(() => lookup.find(text), 100).toFixed(2)}`;
  });
  console.log(
    `${name}: made in ${making.toFixed(0)} ms, ${(size / 1e6).toFixed(2)} MB of JSON, loaded in ${loading.toFixed(1)} ms, ${(held / 1e6).toFixed(2)} MB of memory; 20 KB in ms: ${look.join(', ')}`,
  );
}

function timed<Result>(task: () => Result): [number, Result] {
  const start = performance.now();
  const result = task();
  return [performance.now() - start, result];
}

/** Bytes that buffers and objects take; exact with `node --expose-gc`. */
function memory(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function medianOf(task: () => unknown, rounds: number): number {
  const times = Array.from({ length: rounds }, () => timed(task)[0]);
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)]!;
}

if (import.meta.main) benchLookup();

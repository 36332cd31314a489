import type { ExactData, Filter } from '../../model/lookup.ts';
import { buildFilter } from './build-filter.ts';
import { ValueSetBuilder } from './build-value-set.ts';
import { HashList } from './hash-list.ts';
import { wordBits } from './lookup-parts.ts';
import { rowHash } from './row-hash.ts';
import { estimateBits } from './table-bits.ts';

/** 20 KB of ordinary text hold some 50 numbers and addresses: one false hit in 1,300 such texts. */
const codeBits = 16;
/** Values of a pair only lead to a look at the row, and give little away. */
const gateBits = 8;
const rowBits = 20;
/** A shorter value alone is no finding: characters that are compared. */
const shortestLone = 5;

export interface TableInput {
  rows: Iterable<Readonly<Record<string, string>>>;
  /** One column, or two that are found together. */
  columns: readonly (readonly string[])[];
  /** 16 hex digits. */
  key: string;
}

export interface BuiltTable {
  data: Pick<ExactData, 'key' | 'rows' | 'columns' | 'pairs'>;
  /** Values that were left out, by column: empty ones do not count. */
  leftOut: Record<string, number>;
}

/** The filters of a table. Reads the rows once. */
export function buildTable({ rows, columns, key }: TableInput): BuiltTable {
  const names = [...new Set(columns.flat())];
  const lone = new Set(columns.filter(({ length }) => length === 1).flat());
  const sides = names.map((name) => ({ name, builder: new ValueSetBuilder(key), values: [] as string[] }));
  const pairs = columns
    .filter(({ length }) => length === 2)
    .map((pair) => ({
      at: pair.map((name) => names.indexOf(name)) as [number, number],
      list: new HashList(),
    }));
  const leftOut: Record<string, number> = Object.fromEntries(names.map((name) => [name, 0]));
  const joined = { lo: 0, hi: 0 };
  let count = 0;
  for (const row of rows) {
    count++;
    const shapes = sides.map(({ name, builder, values }) => {
      const value = (row[name] ?? '').trim();
      if (value === '') return undefined;
      const shape = builder.add(value, lone.has(name) ? shortestLone : 1);
      if (shape) values.push(value);
      else leftOut[name]!++;
      return shape;
    });
    for (const { at, list } of pairs) {
      const [first, second] = at.map((index) => shapes[index]?.hash);
      if (!first || !second) continue;
      rowHash(first, second, joined);
      list.push(joined);
    }
  }
  return {
    leftOut,
    data: {
      key,
      rows: count,
      columns: sides.map(({ name, builder, values }) => ({
        name,
        bits: Math.floor(estimateBits(values)),
        lone: lone.has(name),
        set: builder.build(lone.has(name) ? (builder.hasWords() ? wordBits : codeBits) : gateBits),
      })),
      pairs: pairs.map(({ at, list }): { columns: [number, number]; rows: Filter } => ({
        columns: at,
        rows: buildFilter(list, rowBits),
      })),
    },
  };
}

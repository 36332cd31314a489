import { fill } from './fill.ts';

export interface Sample {
  text: string;
  /** Words that the finding's detector id and data type must hold (kind.ts), or null: nothing may be found. */
  kind: string | null;
  /** Where the sensitive value stands, UTF-16 offsets, end exclusive. A finding elsewhere does not count. */
  span?: readonly [start: number, end: number];
  /** What this sample shows, or where its shape is published. */
  why: string;
}

export interface Family {
  name: string;
  /** The first words of the data types that count for this family. */
  scope: readonly string[];
  samples: readonly Sample[];
}

/** A sample that must be found; `⟦` and `⟧` stand around the sensitive value and are taken out. */
export function hit(kind: string, why: string, marked: string): Sample {
  const filled = fill(marked, `${kind}|${marked}`);
  const start = filled.indexOf('⟦');
  const text = filled.replaceAll(/[⟦⟧]/g, '');
  if (start < 0) return { text, kind, why };
  return { text, kind, why, span: [start, filled.indexOf('⟧') - 1] };
}

/** A near-miss: nothing may be found. */
export const miss = (why: string, text: string): Sample => ({ text: fill(text, text), kind: null, why });

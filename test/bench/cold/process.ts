import type { CatalogueText } from '../../../src/model/catalogue-text.ts';

/** What a fresh process is to do: load the bundle, make a scanner, look at these texts. */
export interface Errand {
  bundle: string;
  catalogue: CatalogueText;
  texts: string[];
}

/** After loading, after making the scanner, after each text: milliseconds since the step before, bytes held. */
export interface Step {
  time: number;
  /** Exact, with `node --expose-gc`; without it, 0. */
  memory: number;
}

process.once('message', async ({ bundle, catalogue, texts }: Errand) => {
  const steps: Step[] = [];
  const note = (since: number) => {
    const time = performance.now() - since;
    steps.push({ time, memory: memory() });
  };
  const before = memory();
  let start = performance.now();
  const { makeScanner } = (await import(bundle)) as typeof import('./entry.ts');
  note(start);
  start = performance.now();
  const scanner = makeScanner(catalogue);
  note(start);
  for (const text of texts) {
    start = performance.now();
    scanner.scan(text);
    note(start);
  }
  process.send!(steps.map(({ time, memory }) => ({ time, memory: memory - before })));
  process.disconnect();
});

function memory(): number {
  if (!globalThis.gc) return 0;
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

import { createScanner } from '../../src/core/scan/scanner.ts';
import { catalogue } from '../../src/detectors/catalogue.ts';
import { sampleText } from './sample-text.ts';

const lengths: readonly [string, number][] = [
  ['1 KB', 1_000],
  ['20 KB', 20_000],
  ['1 MB', 1_000_000],
];

/**
 * Prints the median time of a scan with every detector on, for three lengths and kinds of text, its throughput,
 * and how many times a bare loop over the same characters it takes (measured in turn, in the same run).
 */
export function benchScan(): void {
  const ready = medianOf(() => createScanner(catalogue), 20);
  console.log(`scan: ${catalogue.length} detectors, ready after ${ready.toFixed(2)} ms`);
  const scanner = createScanner(catalogue);
  for (const kind of ['prose', 'code', 'mixed'] as const) {
    for (const [label, length] of lengths) {
      const text = sampleText(kind, length);
      const rounds = Math.max(9, Math.min(400, Math.round(4_000_000 / length)));
      medianOf(() => scanner.scan(text), rounds);
      const loop = medianOf(() => bareLoop(text), rounds);
      const scan = medianOf(() => scanner.scan(text), rounds);
      const speed = length / 1000 / scan;
      console.log(
        `scan ${kind.padEnd(5)} ${label.padStart(5)}  ${scan.toFixed(3).padStart(8)} ms  ${speed.toFixed(0).padStart(4)} MB/s  ${(scan / loop).toFixed(1).padStart(5)} times a bare loop`,
      );
    }
  }
}

function bareLoop(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

/** Milliseconds. */
function medianOf(task: () => unknown, rounds: number): number {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    task();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)]!;
}

if (import.meta.main) benchScan();

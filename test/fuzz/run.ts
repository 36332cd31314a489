import { createScanner } from '../../src/core/scan/scanner.ts';
import { catalogue } from '../../src/detectors/catalogue.ts';
import { faultOf } from './check-scan.ts';
import { mutations } from './mutate.ts';

// npm run fuzz [-- ROUNDS [SEED]]: random and mutated texts through the scanner; exit code 1 when one is wrong.
const rounds = Number(process.argv[2] ?? 1_000_000);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
const scanner = createScanner(catalogue);
const inSlices = createScanner(catalogue, { sliceLength: 7 });
const texts = mutations(seed);
let faults = 0;
let slowest = { milliseconds: 0, text: '' };
for (let round = 0; round < rounds && faults < 20; round++) {
  const text = texts.next().value;
  const started = performance.now();
  const fault = faultOf(scanner, inSlices, text);
  const milliseconds = performance.now() - started;
  if (milliseconds > slowest.milliseconds) slowest = { milliseconds, text };
  if (!fault) continue;
  faults++;
  console.log(`${fault}: ${JSON.stringify(text)}`);
}
console.log(
  `${rounds} texts from seed ${seed}: ${faults} faults; the slowest took ${slowest.milliseconds.toFixed(1)} ms (${slowest.text.length} characters)`,
);
process.exitCode = faults > 0 ? 1 : 0;

import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { catalogueText } from '../../src/detectors/catalogue-text.ts';
import { bundleScanner } from './cold/bundle.ts';
import type { Errand, Step } from './cold/process.ts';
import { median } from './median.ts';
import { textOf } from './texts.ts';

const processes = 15;

/**
 * Prints what the first texts of a page cost, in fresh processes: parsing the script, making the scanner, looking at
 * them; and the memory that the scanner holds after each step.
 */
export async function benchColdStart(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-bench-'));
  const file = join(folder, 'scanner.mjs');
  await bundleScanner(file);
  const catalogue = catalogueText();
  const errand = {
    bundle: pathToFileURL(file).href,
    catalogue,
    texts: [
      textOf('mixed', 1000),
      textOf('mixed', 1000),
      textOf('mixed', 20_000),
      textOf('mixed', 1_000_000),
    ],
  };
  const runs: Step[][] = [];
  for (let index = 0; index < processes; index++) runs.push(await run(errand, []));
  const held = await run(errand, ['--expose-gc']);
  console.log(
    `\ncold start, medians of ${processes} fresh processes; a script of ${kilobytes(statSync(file).size)}, a catalogue of ${kilobytes(catalogue.detectors.length)} and ${kilobytes(catalogue.vendors.length)}`,
  );
  const names = ['script loaded', 'scanner ready', 'first 1 KB', 'second 1 KB', 'then 20 KB', 'then 1 MB'];
  names.forEach((name, step) => {
    const time = median(runs.map((steps) => steps[step]!.time));
    const memory = (held[step]!.memory / 1e6).toFixed(2);
    console.log(`${name.padEnd(14)} ${time.toFixed(2).padStart(8)} ms   ${memory.padStart(6)} MB held`);
  });
  rmSync(folder, { recursive: true, force: true });
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;

function run(errand: Errand, execArgv: string[]): Promise<Step[]> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'cold/process.ts'), { execArgv });
    child.once('message', (steps) => resolve(steps as Step[]));
    child.once('exit', (code) => reject(new Error(`the process ended with ${code}`)));
    child.send(errand);
  });
}

if (import.meta.main) await benchColdStart();

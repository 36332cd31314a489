import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Outcome, Verdict } from './verdict.ts';

/** What is known of a cell. Texts stay in the results file, which is not committed. */
export interface Result {
  id: string;
  kind: string;
  subject: string;
  channel: string;
  payload: string;
  verdicts: { block?: Verdict; redact?: Verdict };
  bare?: Outcome;
  block?: Outcome;
  redact?: Outcome;
}

const file = `${import.meta.dirname}/../.artifacts/conformance.json`;

export function readResults(): Map<string, Result> {
  try {
    const results = JSON.parse(readFileSync(file, 'utf8')) as Result[];
    return new Map(results.map((result) => [result.id, result]));
  } catch {
    return new Map();
  }
}

/** Adds to what is there by now: another shard may have written meanwhile. */
export function writeResult(result: Result): void {
  const results = readResults().set(result.id, result);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, JSON.stringify([...results.values()]));
  renameSync(`${file}.${process.pid}`, file);
}

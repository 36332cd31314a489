import { createScanner } from '../../src/core/scan/scanner.ts';
import { catalogue } from '../../src/detectors/catalogue.ts';
import { evaluateFamily, type FamilyResult, type Verdict } from './evaluate.ts';
import { families } from './samples/families.ts';

/** `node test/accuracy/measure.ts [--misses] [--json] [word of a family's name]` */
const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const wanted = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '';

const scanner = createScanner(catalogue);
const results = families
  .filter(({ name }) => name.includes(wanted))
  .map((family) => evaluateFamily(scanner, family));

if (flags.includes('--json'))
  console.log(JSON.stringify(results.map(({ verdicts: _verdicts, ...rest }) => rest)));
else print(results);
if (flags.includes('--misses')) for (const result of results) printFailures(result);

function print(rows: readonly FamilyResult[]): void {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(9);
  console.log(`${'family'.padEnd(32)} hits near-misses  recall right kind  set off precision`);
  for (const row of rows) {
    const counts = `${String(row.hits).padStart(5)} ${String(row.nearMisses).padStart(11)}`;
    const shares = [row.recall, row.rightKind, row.setOff, row.precision].map(percent).join(' ');
    console.log(`${row.name.padEnd(32)}${counts} ${shares}`);
  }
}

function printFailures({ name, verdicts }: FamilyResult): void {
  console.log(`\n${name}`);
  for (const verdict of verdicts) {
    const problem = problemOf(verdict);
    if (!problem) continue;
    const found = verdict.findings.map(({ detector, dataType }) => `${detector} (${dataType})`).join(', ');
    const text = JSON.stringify(verdict.sample.text.slice(0, 160));
    console.log(
      `  ${problem} ${verdict.sample.kind ?? verdict.sample.why}: ${text}${found && ` -> ${found}`}`,
    );
  }
}

function problemOf({ sample, found, rightKind }: Verdict): string | undefined {
  if (sample.kind === null) return found ? 'FALSE' : undefined;
  if (!found) return 'MISSED';
  return rightKind ? undefined : 'KIND';
}

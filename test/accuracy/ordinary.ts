import { createScanner } from '../../src/core/scan/scanner.ts';
import { catalogue } from '../../src/detectors/catalogue.ts';
import { countOrdinary, groupOf, perMegabyte } from './count-ordinary.ts';

/** `node test/accuracy/ordinary.ts [--json] [--list DETECTOR_OR_GROUP]`: what is found where nothing should be. */
const list = process.argv.indexOf('--list');
const count = countOrdinary(createScanner(catalogue));
const groups = [...perMegabyte(count)].sort(([, one], [, other]) => other - one);

if (list > 0) printExcerpts(process.argv[list + 1] ?? '');
else if (process.argv.includes('--json')) console.log(JSON.stringify(Object.fromEntries(groups)));
else printTable();

function printTable(): void {
  console.log(`${count.files} files, ${count.megabytes.toFixed(1)} MB`);
  for (const [group, rate] of groups) {
    console.log(`\n${group}: ${rate.toFixed(2)} per MB`);
    for (const [detector, times] of topDetectors(group))
      console.log(`  ${String(times).padStart(5)} ${detector}`);
  }
}

function topDetectors(group: string): [string, number][] {
  const times = new Map<string, number>();
  for (const finding of count.findings) {
    if (groupOf(finding) === group) times.set(finding.detector, (times.get(finding.detector) ?? 0) + 1);
  }
  return [...times].sort(([, one], [, other]) => other - one).slice(0, 10);
}

function printExcerpts(wanted: string): void {
  for (const finding of count.findings) {
    if (finding.detector !== wanted && groupOf(finding) !== wanted) continue;
    console.log(
      `${finding.detector} ${finding.path}\n  ${JSON.stringify(finding.around)} -> ${JSON.stringify(finding.value)}`,
    );
  }
}

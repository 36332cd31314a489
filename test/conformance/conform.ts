import { allCells, type Cell, select } from './cells.ts';
import { isImpossible } from './impossible.ts';
import type { Options } from './options.ts';
import { type Result, readResults, writeResult } from './results.ts';
import { runSuite } from './run-suite.ts';
import { printTables } from './table.ts';
import { failures, type Outcome } from './verdict.ts';
import { writeReport } from './write-report.ts';

/** Runs what was asked for, prints and writes the tables. Answers the exit code. */
export async function conform(options: Options): Promise<number> {
  const results = readResults();
  const cells = chosen(options, results);
  const bareRuns = new Map<string, Outcome>();
  if (options.keepBare) for (const { id, bare } of results.values()) if (bare) bareRuns.set(id, bare);
  const save = (result: Result) => {
    const { block = 'n.a.', redact = '' } = result.verdicts;
    console.log(`${block.padEnd(8)} ${redact.padEnd(8)} ${result.id}`);
    writeResult(result);
  };
  if (!options.report)
    await runSuite(cells, { known: bareRuns, until: Date.now() + options.minutes * 60_000, onResult: save });
  const all = allCells();
  const known = readResults();
  const current = all.flatMap(({ id }) => known.get(id) ?? []);
  printTables(current);
  const open = current.filter((result) => failing(result) && !isImpossible(result));
  for (const { id, verdicts } of open) console.log(`${verdicts.block ?? ''}/${verdicts.redact ?? ''}: ${id}`);
  console.log(`${current.length} of ${all.length} cells have a result; ${open.length} fail.`);
  if (options.report || current.length === all.length) await writeReport(current, all.length);
  return open.length > 0 ? 1 : 0;
}

function chosen({ filter, resume, shard }: Options, results: ReadonlyMap<string, Result>): Cell[] {
  const cells = select(allCells(), filter);
  const wanted = filter.verdict;
  const verdictsOf = (id: string): string[] => Object.values(results.get(id)?.verdicts ?? {});
  return cells.filter(
    ({ id }, index) =>
      index % shard.of === shard.index - 1 &&
      !(resume && results.has(id)) &&
      (!wanted || verdictsOf(id).some((verdict) => wanted.includes(verdict))),
  );
}

function failing({ verdicts }: Result): boolean {
  return Object.values(verdicts).some((verdict) => failures.includes(verdict));
}

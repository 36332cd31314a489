import { parseArgs } from 'node:util';

export interface Options {
  filter: Partial<Record<'editor' | 'channel' | 'payload' | 'kind' | 'verdict', string[]>>;
  /** Run what the results file lacks, rather than everything. */
  resume: boolean;
  /** Take runs without the extension from the results file. */
  keepBare: boolean;
  build: boolean;
  /** Every cell whose number leaves this rest: `of` runs with `index` 1 to `of` are the whole. */
  shard: { index: number; of: number };
  /** No new cell is begun after so many minutes. */
  minutes: number;
  /** Prints and writes what is known, runs nothing. */
  report: boolean;
}

export const usage = `usage: npm run conformance -- [--editor NAMES] [--channel NAMES] [--payload NAMES] [--kind "editor|chat interface|transport"]
  [--verdict NAMES]   only cells whose last verdict was one of these
  [--resume]          only cells without a result
  [--keep-bare]       do not repeat the runs without the extension
  [--shard 1/4]       every fourth cell, from the first on
  [--minutes N]       begin no new cell after N minutes
  [--no-build]        test the build in .output/chrome-mv3 as it is
  [--report]          print and write what is known, run nothing
Names are separated by ";".`;

export function readOptions(args: string[]): Options | null {
  try {
    const { values } = parseArgs({
      args,
      options: {
        editor: { type: 'string' },
        channel: { type: 'string' },
        payload: { type: 'string' },
        kind: { type: 'string' },
        verdict: { type: 'string' },
        resume: { type: 'boolean', default: false },
        'keep-bare': { type: 'boolean', default: false },
        'no-build': { type: 'boolean', default: false },
        shard: { type: 'string', default: '1/1' },
        minutes: { type: 'string', default: '600' },
        report: { type: 'boolean', default: false },
      },
    });
    const [index = 1, of = 1] = values.shard.split('/').map(Number);
    const filter: Options['filter'] = {};
    for (const name of ['editor', 'channel', 'payload', 'kind', 'verdict'] as const)
      if (values[name]) filter[name] = values[name].split(';').map((word) => word.trim());
    return {
      filter,
      resume: values.resume,
      keepBare: values['keep-bare'],
      build: !values['no-build'] && !values.report,
      shard: { index, of },
      minutes: Number(values.minutes),
      report: values.report,
    };
  } catch {
    return null;
  }
}

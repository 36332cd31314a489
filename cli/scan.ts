import { parseArgs } from 'node:util';
import { scanFiles } from './scan-files.ts';
import { scanLines } from './scan-lines.ts';
import { createFinder, type Finder } from './scan-policy.ts';

const usage = `usage: sluice scan [--policy FILE] [--format text|ndjson] [FILE|FOLDER...]

Without files, NDJSON {"id","text"} on standard input, one line of NDJSON findings for each line.
--policy FILE   adds the detectors and the ignore list of a policy
--format        for files: text (default, values masked) or ndjson
Exit codes: 0 good, 1 findings in files or a line that could not be read, 2 wrong usage.`;

/** `sluice scan`. */
export async function scan(args: string[]): Promise<number> {
  let options: ReturnType<typeof readOptions>;
  try {
    options = readOptions(args);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
  const { help, policy, format } = options.values;
  if (help) {
    console.log(usage);
    return 0;
  }
  const files = options.positionals;
  if (format !== undefined && format !== 'text' && format !== 'ndjson') {
    return fail(`--format is text or ndjson, not "${format}"`);
  }
  if (files.length === 0 && format === 'text') return fail('--format text needs files');
  if (files.length === 0 && process.stdin.isTTY) return fail('no files, and nothing on standard input');
  const finder = createFinder(policy);
  if ('problems' in finder) {
    for (const { field, message } of finder.problems) console.error(`${policy}: ${field} ${message}`);
    return 2;
  }
  return run(finder, files, format === 'ndjson');
}

async function run(finder: Finder, files: string[], ndjson: boolean): Promise<number> {
  const code =
    files.length > 0
      ? scanFiles(files, finder, ndjson)
      : await scanLines(process.stdin, process.stdout, finder);
  const failed = finder.failed();
  if (failed.length > 0) console.error(`switched off after an error: ${failed.join(', ')}`);
  return failed.length > 0 ? Math.max(code, 1) : code;
}

function readOptions(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      policy: { type: 'string' },
      format: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}

function fail(message: string): number {
  console.error(`${message}\n\n${usage}`);
  return 2;
}

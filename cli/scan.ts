import { parseArgs } from 'node:util';
import type { Report } from './scan/report.ts';
import { jsonReport, ndjsonReport } from './scan/report-json.ts';
import { sarifReport } from './scan/report-sarif.ts';
import { textReport } from './scan/report-text.ts';
import { scanFiles } from './scan/scan-files.ts';
import { scanLines } from './scan/scan-lines.ts';
import { createFinder, type Finder } from './scan-policy.ts';

const usage = `usage: sluice scan [--policy FILE] [--format FORMAT] [--explain] [FILE|FOLDER|-]...

Says where something sensitive stands and of which kind; never prints a value.

FILE, FOLDER    files, and all files below folders. Left out: files that are no text, .git and node_modules
                unless they are named, and links that stand in a folder
-               text on standard input, as one file
(nothing)       NDJSON {"id","text"} on standard input; for each line, in order, one line
                {"id","findings":[{"detector","dataType","start","end","confidence"}]} or {"id","error"}

--policy FILE   adds a policy's detectors, dictionaries, tables, documents and ignore list
--format        text    file:line:column, kind, the value's shape and how sure it is (default)
                json    one document
                ndjson  one line for each file
                sarif   SARIF 2.1.0, for code hosts and editors
--explain       says for each finding which evidence gave which score
--help          this text

Offsets and columns count UTF-16 code units; ends are exclusive.
Exit codes: 0 good, 1 findings, 2 wrong usage or a file that could not be read. With NDJSON on standard input
findings are no fault: 0 good, 1 a line that could not be read.

  sluice scan src docs/notes.txt
  git diff | sluice scan -
  sluice scan --format sarif . > findings.sarif`;

const formats = ['text', 'json', 'ndjson', 'sarif'] as const;
type Format = (typeof formats)[number];

/** `sluice scan`. */
export async function scan(args: string[]): Promise<number> {
  let options: ReturnType<typeof readOptions>;
  try {
    options = readOptions(args);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
  const { help, policy, format, explain } = options.values;
  if (help) {
    console.log(usage);
    return 0;
  }
  if (format !== undefined && !isFormat(format)) {
    return fail(`--format is ${formats.slice(0, -1).join(', ')} or ${formats.at(-1)}, not "${format}"`);
  }
  if (options.positionals.length === 0 && process.stdin.isTTY) {
    return fail('no files, and nothing on standard input');
  }
  const finder = createFinder(policy, explain);
  if ('problems' in finder) {
    for (const { field, message } of finder.problems) console.error(`${policy}: ${field} ${message}`);
    return 2;
  }
  return run(finder, options.positionals, format);
}

/** Without files, NDJSON answers NDJSON; the other formats take standard input as one text. */
async function run(finder: Finder, named: string[], format: Format | undefined): Promise<number> {
  const { stdin: input, stdout: output, stderr: errors } = process;
  const isLines = named.length === 0 && (format === undefined || format === 'ndjson');
  const paths = named.length === 0 ? ['-'] : named;
  const code = isLines
    ? await scanLines(input, output, finder)
    : await scanFiles(paths, finder, await reportIn(format ?? 'text', finder), { input, output, errors });
  const failed = finder.failed();
  if (failed.length > 0) console.error(`switched off after an error: ${failed.join(', ')}`);
  return failed.length > 0 ? Math.max(code, 1) : code;
}

async function reportIn(format: Format, { kindOf }: Finder): Promise<Report> {
  if (format === 'text') return textReport();
  if (format === 'json') return jsonReport(kindOf);
  if (format === 'ndjson') return ndjsonReport();
  const { evidence } = await import('../src/detectors/evidence.ts');
  return sarifReport(kindOf, (id) => evidence[id]?.source);
}

const isFormat = (format: string): format is Format => formats.some((known) => known === format);

function readOptions(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      policy: { type: 'string' },
      format: { type: 'string' },
      explain: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}

function fail(message: string): number {
  console.error(`${message}\n\n${usage}`);
  return 2;
}

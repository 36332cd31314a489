import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { ZodType } from 'zod';
import { explainIssues } from '../../src/model/explain-issues.ts';
import type { ConfigProblem } from '../../src/model/managed.ts';
import { type KindValues, kindOptions, kindUsage } from './kind-options.ts';

export interface Making<Entry> {
  usage: string;
  /** Options of its own that take a value. */
  options: readonly string[];
  /** The list of a policy that the entry belongs to. */
  list: string;
  schema: ZodType<Entry>;
  /** Throws an Error whose message says what is wrong with files or options. */
  make(files: string[], values: KindValues & Record<string, unknown>): Made;
  check(entry: Entry): ConfigProblem[];
}

export interface Made {
  entry: Record<string, unknown>;
  /** Lines for a person. */
  summary: string[];
  figures: Record<string, unknown>;
}

/** Wrong use of a command, as opposed to a fault in the data. */
export class UsageFault extends Error {}

/** Runs a command that makes an entry of a policy out of files. Answers the exit code. */
export function makeKind<Entry>(args: string[], making: Making<Entry>): number {
  let json = false;
  try {
    const { values, positionals } = readArguments(args, making);
    json = values.json === true;
    if (values.help) {
      console.log(`${making.usage}\n\n${kindUsage}`);
      return 0;
    }
    if (positionals.length === 0) throw new UsageFault('no file');
    if (values.key !== undefined && !/^[0-9a-f]{16}$/.test(values.key)) {
      throw new UsageFault('--key is 16 hex digits, in lower case');
    }
    const { entry, summary, figures } = making.make(positionals, values);
    const problems = problemsOf(entry, making);
    if (problems.length > 0) return complain(problems, json);
    const text = JSON.stringify(entry);
    if (typeof values.into === 'string') putInto(values.into, making.list, entry);
    else console.log(text);
    const bytes = Buffer.byteLength(text);
    if (json) console.error(JSON.stringify({ id: entry.id, bytes, ...figures }));
    else console.error([...summary, `${entry.id}: ${sizeOf(bytes)}`].join('\n'));
    return 0;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (!isUsage(error)) return complain([{ field: '', message: error.message }], json);
    console.error(`${error.message}\n\n${making.usage}\n\n${kindUsage}`);
    return 2;
  }
}

/** Reads a text file. Throws an Error that names it. */
export function readText(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(
      code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
        ? `${file}: is not UTF-8 text`
        : `${file}: cannot be read (${code ?? 'unknown'})`,
    );
  }
}

function readArguments<Entry>(args: string[], { options }: Making<Entry>) {
  const own = Object.fromEntries(options.map((name) => [name, { type: 'string' as const, multiple: true }]));
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...own, ...kindOptions },
  });
  return { values: values as KindValues & Record<string, unknown>, positionals };
}

function problemsOf<Entry>(entry: unknown, { schema, check }: Making<Entry>): ConfigProblem[] {
  const parsed = schema.safeParse(entry, { reportInput: true });
  if (!parsed.success) return explainIssues(schema, parsed.error.issues);
  return check(parsed.data).map(({ field, message }) => ({
    field: field.replace(/^\w+\[0\]\./, ''),
    message,
  }));
}

function isUsage(error: Error): boolean {
  return (
    error instanceof UsageFault || String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')
  );
}

function complain(problems: readonly ConfigProblem[], json: boolean): number {
  if (json) console.error(JSON.stringify({ problems }));
  else for (const { field, message } of problems) console.error([field, message].filter(Boolean).join(' '));
  return 1;
}

/** Replaces the entry of the same id, or adds it. */
function putInto(file: string, list: string, entry: Record<string, unknown>): void {
  let policy: Record<string, unknown>;
  try {
    policy = JSON.parse(readText(file));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Error(`${file}: is not JSON`);
    throw error;
  }
  const entries = (policy[list] ?? []) as { id?: unknown }[];
  const at = entries.findIndex(({ id }) => id === entry.id);
  policy[list] = at < 0 ? [...entries, entry] : entries.with(at, entry);
  writeFileSync(file, `${JSON.stringify(policy, null, 2)}\n`);
}

function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

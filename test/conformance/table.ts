import type { Result } from './results.ts';
import type { Verdict } from './verdict.ts';

/** The worst first: a field of a table shows the worst of what it stands for. */
const order: readonly Verdict[] = [
  'leak',
  'changed',
  'blocked',
  'mangled',
  'error',
  'silent',
  'stopped',
  'redacted',
  'intact',
  'n.a.',
];

export interface Table {
  title: string;
  columns: string[];
  rows: [string, ...string[]][];
}

type Side = 'channel' | 'subject' | 'payload';

/** Secrets and clean texts of the usual kinds by channel and page; then odd payloads, files and transports. */
export function tables(results: readonly Result[]): Table[] {
  const isFile = ({ channel }: Result) => /^(drop )?file: /.test(channel);
  const isUsual = (result: Result) =>
    !isFile(result) && (result.payload === 'key' || result.payload.startsWith('clean'));
  const of = (kind: string) => results.filter((result) => result.kind === kind);
  const editors = of('editor');
  return [
    table('Editors', editors.filter(isUsual), 'channel', 'subject'),
    table('Chat interfaces', of('chat interface'), 'channel', 'subject'),
    table('Transports', of('transport'), 'subject', 'channel'),
    table(
      'Other payloads',
      editors.filter((result) => !isUsual(result) && !isFile(result)),
      'payload',
      'subject',
    ),
    table('Files', editors.filter(isFile), 'channel', 'subject'),
  ];
}

export function printTables(results: readonly Result[]): void {
  for (const { title, columns, rows } of tables(results)) {
    if (rows.length === 0) continue;
    const widths = columns.map((name, index) =>
      Math.max(name.length, ...rows.map((row) => row[index + 1]?.length ?? 0)),
    );
    const first = Math.max(...rows.map(([name]) => name.length), title.length);
    console.log(`\n${title.padEnd(first)} ${columns.map((name, i) => name.padEnd(widths[i]!)).join(' ')}`);
    for (const [name, ...fields] of rows)
      console.log(`${name.padEnd(first)} ${fields.map((field, i) => field.padEnd(widths[i]!)).join(' ')}`);
  }
  console.log();
}

function table(title: string, results: readonly Result[], down: Side, across: Side): Table {
  const columns = [...new Set(results.map((result) => result[across]))];
  const rows = [...new Set(results.map((result) => result[down]))].map((name): [string, ...string[]] => [
    name,
    ...columns.map((column) =>
      field(results.filter((result) => result[down] === name && result[across] === column)),
    ),
  ]);
  return { title, columns, rows };
}

/** For example `stopped redacted intact`: the secret under either policy, and the clean text. */
function field(results: readonly Result[]): string {
  if (results.length === 0) return '';
  const worst = (verdicts: (Verdict | undefined)[]) => order.find((verdict) => verdicts.includes(verdict));
  const clean = results.filter(({ payload }) => payload.startsWith('clean'));
  const secret = results.filter(({ payload }) => !payload.startsWith('clean'));
  const parts = [
    worst(secret.map(({ verdicts }) => verdicts.block)),
    worst(secret.map(({ verdicts }) => verdicts.redact)),
    worst(clean.map(({ verdicts }) => verdicts.block)),
  ].flatMap((verdict) => (verdict ? [letters[verdict]] : []));
  return parts.join('') || '·';
}

/** One letter a verdict, capital where it fails. */
export const letters: Record<Verdict, string> = {
  leak: 'L',
  changed: 'C',
  blocked: 'B',
  mangled: 'M',
  error: 'E',
  silent: 'q',
  stopped: 's',
  redacted: 'r',
  intact: 'i',
  'n.a.': '·',
};

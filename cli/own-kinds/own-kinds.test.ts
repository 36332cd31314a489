import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mix } from '../../src/core/lookup/keyed-hash.ts';
import { readCsv } from './read-csv.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'sluice-kinds-'));

function sluice(args: string[], input = ''): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['cli/sluice.ts', ...args], { cwd: root });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}

function write(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const emptyPolicy = () =>
  write(
    'policy.json',
    JSON.stringify({ version: 1, rules: [{ id: 'all', dataTypes: ['*'], action: 'block' }] }),
  );

/** What `sluice scan` finds in a text under a policy, own kinds only. */
async function found(policy: string, text: string): Promise<string[]> {
  const { out, err } = await sluice(['scan', '--policy', policy], JSON.stringify({ id: 1, text }));
  if (err) throw new Error(err);
  const { findings } = JSON.parse(out) as { findings: { dataType: string; start: number; end: number }[] };
  return findings
    .filter(({ dataType }) => dataType.startsWith('custom/'))
    .map(({ dataType, start, end }) => `${dataType} ${text.slice(start, end)}`);
}

const digits = (index: number, count: number) =>
  Array.from({ length: count }, (_, place) => (mix(index * 100 + place) >>> 0) % 10).join('');
const letters = (index: number) => digits(index, 5).replace(/\d/g, (digit) => 'aeioulmnrs'[Number(digit)]!);

const table = write(
  'customers.csv',
  [
    'account;surname;given;note',
    ...Array.from({ length: 30 }, (_, at) => `ES${digits(at, 22)};B${letters(at)};J${letters(-at)};`),
    '"ES91 2100 0418 4502 0005 1332";Hassan;Ali;"says ""hello"";\nand more"',
  ].join('\r\n'),
);

describe('sluice exact-data make', () => {
  it('puts a table into a policy, which then finds its values', async () => {
    const policy = emptyPolicy();
    const args = ['exact-data', 'make', '--columns', 'account,surname+given', '--into', policy, table];
    const { code, out, err } = await sluice([...args, '--data-type', 'custom/customer']);
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain('31 rows');
    expect((await sluice(['policy', 'lint', policy])).code).toBe(0);
    expect(await found(policy, 'Ali Hassan has ES9121000418450200051332, Jane Hassan has none')).toEqual([
      'custom/customer Ali Hassan',
      'custom/customer ES9121000418450200051332',
    ]);
    expect(readFileSync(policy, 'utf8')).not.toContain('Hassan');
  });

  it('is the same for the same key, and another for a new one', async () => {
    const make = (key: string[]) => sluice(['exact-data', 'make', '--columns', 'account', ...key, table]);
    const key = ['--key', '0123456789abcdef'];
    const [first, second, other] = await Promise.all([make(key), make(key), make([])]);
    expect(first!.out).toBe(second!.out);
    expect(first!.out).not.toBe(other!.out);
  });

  it('refuses a column that can be guessed, and says what to do', async () => {
    const { code, out, err } = await sluice(['exact-data', 'make', '--columns', 'surname', table]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/"surname" has \d+ bits, and 40 are needed/);
    const json = await sluice(['exact-data', 'make', '--columns', 'surname', '--json', table]);
    expect(JSON.parse(json.err).problems).toHaveLength(1);
  });

  it('names the line and column of a fault', async () => {
    const make = async (file: string, columns: string) =>
      (await sluice(['exact-data', 'make', '--columns', columns, file])).err;
    expect(await make(table, 'email')).toContain('customers.csv: line 1: there is no column "email"');
    expect(await make(write('short.csv', 'a,b\n1,2\n3\n'), 'a')).toContain(
      'line 3: has 1 fields, the header has 2',
    );
    expect(await make(join(folder, 'none.csv'), 'a')).toContain('none.csv: cannot be read (ENOENT)');
  });

  it('answers 2 to wrong usage', async () => {
    for (const args of [
      [table],
      ['--columns', 'a+b+c', table],
      ['--nope', table],
      ['--columns', 'a', '--key', 'x', table],
    ]) {
      expect((await sluice(['exact-data', 'make', ...args])).code).toBe(2);
    }
  });
});

describe('sluice dictionary, fingerprint and ignore make', () => {
  it('make entries that find terms and passages, but for what is ignored', async () => {
    const policy = emptyPolicy();
    const memo =
      'The turbine works at Harlow will close before March. Staff are told in person on the ninth, not before that day, and the union will have its meeting in the second week of February.';
    const runs = [
      ['dictionary', 'make', '--into', policy, write('projects.txt', 'Bluefin\n\nSilver Otter\n')],
      ['fingerprint', 'make', '--into', policy, write('memos.txt', memo)],
      ['ignore', 'make', '--into', policy, write('known.txt', 'silver  otter\n')],
    ];
    for (const run of runs) expect(await sluice(run)).toMatchObject({ code: 0, out: '' });
    const text = `bluefin and Silver Otter. ${memo.slice(20)}`;
    const [term, passage, ...more] = await found(policy, text);
    expect(term).toBe('custom/projects bluefin');
    expect(passage).toContain('custom/memos ');
    expect(more).toEqual([]);
    expect(readFileSync(policy, 'utf8')).not.toMatch(/bluefin|otter|turbine/i);
  });

  it('refuse what cannot be recognised', async () => {
    const line = await sluice(['dictionary', 'make', write('bad.txt', 'fine\n--\n')]);
    expect(line).toMatchObject({ code: 1, out: '', err: expect.stringContaining('bad.txt: line 2') });
    const short = await sluice(['fingerprint', 'make', write('short.txt', 'a short note')]);
    expect(short).toMatchObject({ code: 1, err: expect.stringContaining('short.txt: is too short') });
    expect((await sluice(['ignore', 'make'])).code).toBe(2);
  });
});

describe('readCsv', () => {
  const rows = (text: string) => [...readCsv(text).rows()];

  it('reads RFC 4180, whatever delimits', () => {
    expect(rows('a,b\r\n1,"x, ""y""\nz"\r\n"",2')).toEqual([
      { a: '1', b: 'x, "y"\nz' },
      { a: '', b: '2' },
    ]);
    expect(rows('\ufeffa\tb\n1\t2,3\n\n')).toEqual([{ a: '1', b: '2,3' }]);
  });

  it('says in which line a fault is', () => {
    expect(() => rows('a,b\n"1\n2",3\n4')).toThrow('line 4: has 1 fields');
    expect(() => rows('a\n"1')).toThrow('line 2: a quoted field has no end');
    expect(() => rows('a\n"1"2')).toThrow('line 2: something follows');
    expect(() => rows('a,a\n1,2')).toThrow('line 1: the header has "a" twice');
  });
});

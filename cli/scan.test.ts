import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encryptedZip } from '../test/fixtures/files/archives.ts';
import { docxOf, zipOf } from '../test/fixtures/files/office-files.ts';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'sluice-scan-'));

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

const answers = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

// Each starts a process, which a busy machine takes its time for.
describe('sluice scan', { timeout: 60_000 }, () => {
  it('answers every line in order, also one of several MB', async () => {
    const long = `${'words and words '.repeat(200_000)}joe@acme.com`;
    const lines = [
      { id: 'a', text: 'joe@acme.com' },
      { id: 2, text: 'nothing' },
      { id: 'c', text: long },
    ];
    const { code, out } = await sluice(['scan'], lines.map((line) => JSON.stringify(line)).join('\n'));
    expect(code).toBe(0);
    expect(answers(out)).toEqual([
      {
        id: 'a',
        findings: [{ detector: 'email', dataType: 'pii/email', start: 0, end: 12, confidence: 0.85 }],
      },
      { id: 2, findings: [] },
      { id: 'c', findings: [expect.objectContaining({ end: long.length })] },
    ]);
  });

  it('says which line it could not read, and goes on', async () => {
    const { code, out } = await sluice(['scan'], 'nope\n{"id":1}\n{"id":1,"text":"x"}\n');
    expect(code).toBe(1);
    expect(answers(out)).toEqual([
      { id: null, error: expect.stringContaining('line 1: is not JSON') },
      { id: 1, error: expect.stringContaining('line 2: needs "id"') },
      { id: 1, findings: [] },
    ]);
  });

  it('adds a policy’s detectors and ignore list', async () => {
    const policy = write(
      'policy.json',
      JSON.stringify({
        version: 1,
        detectors: [
          {
            id: 'acme-project',
            dataType: 'custom/project',
            name: 'Project',
            keywords: ['acme-'],
            pattern: 'ACME-\\d{4}',
            confidence: 0.9,
            hits: ['ACME-1234'],
            misses: ['ACME-12'],
          },
        ],
        ignore: [{ id: 'hotline', values: ['joe@acme.com'] }],
      }),
    );
    const { out } = await sluice(['scan', '--policy', policy], '{"id":1,"text":"joe@acme.com ACME-4711"}');
    expect(answers(out)[0].findings).toEqual([
      expect.objectContaining({ dataType: 'custom/project', start: 13 }),
    ]);
  });

  it('refuses a policy and names the field', async () => {
    const { code, err } = await sluice([
      'scan',
      '--policy',
      write('bad.json', '{"version":1,"colour":"red"}'),
    ]);
    expect(code).toBe(2);
    expect(err).toContain('colour');
  });

  it('prints masked values of files with line and column', async () => {
    const file = write('note.txt', 'hello\nwrite to joe.bloggs@acme.com\n');
    const { code, out } = await sluice(['scan', file]);
    expect(code).toBe(1);
    expect(out).toContain('note.txt:2:10  pii/email');
    expect(out).not.toContain('bloggs');
  });

  it('goes through folders, not through links, node_modules or what is no text', async () => {
    mkdirSync(join(folder, 'tree/node_modules'), { recursive: true });
    for (const name of ['b.txt', 'a.txt', 'node_modules/c.txt']) write(join('tree', name), 'joe@acme.com');
    write('tree/picture.bin', 'joe@acme.com\0');
    symlinkSync('.', join(folder, 'tree/again'));
    const { code, out, err } = await sluice(['scan', '--format', 'ndjson', join(folder, 'tree')]);
    expect(answers(out).map(({ id }) => id.slice(folder.length))).toEqual(['/tree/a.txt', '/tree/b.txt']);
    expect([code, err]).toEqual([1, '']);
    const named = join(folder, 'tree/node_modules');
    expect((await sluice(['scan', named, join(folder, 'tree/picture.bin')])).out).toContain('c.txt:1:1');
  });

  it('reads documents and archives, and says what it could not', async () => {
    const key = ['AKIA', 'Z7QW3RTB', 'MN5KP2XD'].join('');
    const path = join(folder, 'bundle.zip');
    const minutes = docxOf([['The key is ', key.slice(0, 9), key.slice(9)]]);
    writeFileSync(
      path,
      zipOf({ 'minutes.docx': minutes, 'locked.zip': encryptedZip(zipOf({ 'a.txt': 'x' })) }),
    );
    const { code, out, err } = await sluice(['scan', path]);
    expect(out).toContain(`${path}/minutes.docx/word/document.xml:1:12  secret/aws-access-key`);
    expect(err).toContain(`${path}/locked.zip/a.txt: left out, encrypted`);
    expect(code).toBe(1);
  });

  it('reads UTF-16 and takes text on standard input', async () => {
    const file = join(folder, 'wide.txt');
    writeFileSync(file, Buffer.from('\ufeffjoe@acme.com', 'utf16le'));
    expect((await sluice(['scan', file])).out).toContain('wide.txt:1:1  pii/email');
    expect((await sluice(['scan', '-'], 'is it\njoe@acme.com?')).out).toContain('-:2:1  pii/email');
  });

  it('goes on after a file it cannot read, and answers 2', async () => {
    const { code, out, err } = await sluice(['scan', join(folder, 'none'), write('mail', 'joe@acme.com')]);
    expect([code, err]).toEqual([2, expect.stringContaining('none: cannot be read (ENOENT)')]);
    expect(out).toContain('pii/email');
  });

  it('writes JSON with lines and columns', async () => {
    const file = write('note.txt', 'hello\nwrite to joe.bloggs@acme.com\n');
    const { out } = await sluice(['scan', '--format', 'json', file]);
    expect(JSON.parse(out)).toEqual({
      findings: [
        expect.objectContaining({
          file,
          dataType: 'pii/email',
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 29,
        }),
      ],
      faults: [],
    });
    expect(out).not.toContain('bloggs');
  });

  it('writes SARIF that names no value', async () => {
    const file = write('note.txt', 'joe.bloggs@acme.com, jane.bloggs@acme.com');
    const { out } = await sluice(['scan', '--format', 'sarif', file]);
    const { version, runs } = JSON.parse(out);
    expect([version, runs.length, runs[0].columnKind]).toEqual(['2.1.0', 1, 'utf16CodeUnits']);
    const { rules } = runs[0].tool.driver;
    expect(rules).toEqual([
      expect.objectContaining({ id: 'email', shortDescription: { text: 'Email address' } }),
    ]);
    const [first, second] = runs[0].results;
    expect(first).toMatchObject({ ruleId: rules[first.ruleIndex].id, level: 'error' });
    expect(first.locations[0].physicalLocation.region).toMatchObject({ startLine: 1, endColumn: 20 });
    expect(first.partialFingerprints).not.toEqual(second.partialFingerprints);
    expect(out).not.toContain('bloggs');
  });

  it('explains which evidence gave which score', async () => {
    const { out } = await sluice(['scan', '--explain'], '{"id":1,"text":"joe@acme.com"}');
    const [{ confidence, evidence }] = answers(out)[0].findings;
    expect(evidence.at(-1)).toEqual({ what: expect.any(String), score: confidence });
    expect((await sluice(['scan', '--explain', write('mail', 'joe@acme.com')])).out).toMatch(
      /^ {4}0\.\d\d {2}\S/m,
    );
  });

  it('answers 2 to wrong usage', async () => {
    expect((await sluice(['scan', '--nope'])).code).toBe(2);
    expect((await sluice(['nope'])).code).toBe(2);
  });
});

import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

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

describe('sluice scan', () => {
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
      { id: null, error: 'line 1: is not JSON' },
      { id: null, error: 'line 2: needs "id" and "text"' },
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

  it('answers 2 to wrong usage', async () => {
    expect((await sluice(['scan', '--nope'])).code).toBe(2);
    expect((await sluice(['nope'])).code).toBe(2);
  });
});

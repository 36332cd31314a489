import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { insertSorted } from './insert-sorted.ts';
import { newApp } from './new-app.ts';
import { newDetector } from './new-detector.ts';

const root = mkdtempSync(join(tmpdir(), 'sluice-new-'));
cpSync(join(import.meta.dirname, '../../src/detectors'), join(root, 'src/detectors'), { recursive: true });
cpSync(join(import.meta.dirname, '../../src/apps/catalogue.ts'), join(root, 'src/apps/catalogue.ts'));
const read = (name: string) => readFileSync(join(root, name), 'utf8');

describe('npm run new', () => {
  it('writes a detector and its evidence, and lists both once', () => {
    newDetector(root, 'acme-cloud');
    expect(read('src/detectors/secrets/acme-cloud.ts')).toContain('export const acmeCloud: DetectorInput[]');
    expect(read('src/detectors/catalogue.ts').match(/\bacmeCloud\b/g)).toHaveLength(2);
    expect(read('src/detectors/evidence.ts').match(/\bacmeCloudEvidence\b/g)).toHaveLength(2);
    expect(() => newDetector(root, 'acme-cloud')).toThrow('already');
  });

  it('adds an app and refuses one that is there', () => {
    newApp(root, 'acme-chat');
    expect(read('src/apps/catalogue.ts')).toContain("app('acme-chat'");
    expect(() => newApp(root, 'acme-chat')).toThrow('already');
    expect(() => newApp(root, 'chatgpt')).toThrow('already');
  });

  it('keeps lists sorted', () => {
    expect(insertSorted('x\n  a,\n  c,\n]', '  b,', /^ {2}\w+,$/)).toBe('x\n  a,\n  b,\n  c,\n]');
  });
});

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPattern } from '../core/pattern-check.ts';
import { createScanner } from '../core/scan/scanner.ts';
import { Detector, Evidence } from '../model/detector.ts';
import { catalogue } from './catalogue.ts';
import { evidence } from './evidence.ts';

const scanner = createScanner(catalogue);

describe('the catalogue', () => {
  it('has every id once, and evidence for exactly these', () => {
    const ids = catalogue.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(evidence).sort()).toEqual([...ids].sort());
  });

  it('lists every file of the folders (if not: npm run list-detectors)', async () => {
    const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
    const listed = await Promise.all(
      files
        .filter((name) => name.endsWith('.evidence.ts'))
        .map(async (name) => Object.values(await import(/* @vite-ignore */ `./${name}`))),
    );
    const ids = listed.flat().flatMap((of) => Object.keys(of as object));
    expect(ids.sort()).toEqual(Object.keys(evidence).sort());
  });

  it.each(catalogue.map((detector) => [detector.id, detector] as const))('%s is sound', (id, detector) => {
    expect(Detector.parse(detector)).toEqual(detector);
    expect(Evidence.safeParse(evidence[id]).error).toBeUndefined();
    expect(checkPattern(detector.pattern)).toBeNull();
    expect(detector.keywords.length > 0 || detector.trigger !== undefined).toBe(true);
    for (const text of evidence[id]!.hits) {
      expect(
        scanner.scan(text).findings.map(({ dataType }) => dataType),
        text,
      ).toContain(detector.dataType);
    }
    for (const text of evidence[id]!.misses) {
      const found = scanner.scan(text).findings.filter((finding) => finding.detector === id);
      expect(found, text).toEqual([]);
    }
  });

  it('fails in nothing', () => {
    expect(scanner.scan('').failed).toEqual([]);
  });
});

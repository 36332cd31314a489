import { describe, expect, it } from 'vitest';
import type { Finding } from '../../model/finding.ts';
import { mergeFindings } from './merge-findings.ts';

const finding = (detector: string, start: number, end: number, confidence = 0.9): Finding => ({
  detector,
  dataType: 'custom/x',
  start,
  end,
  confidence,
  tags: [],
});
const spans = (scanned: Finding[], own: Finding[]) =>
  mergeFindings(scanned, own).map(({ detector, start, end }) => `${detector} ${start}-${end}`);

describe('mergeFindings', () => {
  it('keeps the longer of two that overlap, and the own one of two alike', () => {
    expect(spans([finding('email', 10, 30)], [finding('own', 12, 16)])).toEqual(['email 10-30']);
    expect(spans([finding('email', 10, 30, 1)], [finding('own', 10, 30)])).toEqual(['own 10-30']);
    expect(spans([finding('phone', 10, 16), finding('name', 17, 20)], [finding('own', 8, 24)])).toEqual([
      'own 8-24',
    ]);
  });

  it('cuts passages where a value stands in them, and at each other', () => {
    expect(spans([finding('email', 100, 120)], [finding('memo', 0, 300), finding('memo', 250, 600)])).toEqual(
      ['memo 0-100', 'email 100-120', 'memo 120-300', 'memo 300-600'],
    );
  });

  it('leaves the scanner’s findings alone without own ones', () => {
    expect(spans([finding('a', 0, 5)], [])).toEqual(['a 0-5']);
  });
});

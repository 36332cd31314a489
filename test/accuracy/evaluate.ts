import type { Scanner } from '../../src/core/scan/scanner.ts';
import type { Finding } from '../../src/model/finding.ts';
import { isOfKind } from './kind.ts';
import type { Family, Sample } from './sample.ts';

export interface Verdict {
  sample: Sample;
  /** Of the family's data types and, for a hit, on its value. */
  findings: Finding[];
  found: boolean;
  rightKind: boolean;
}

export interface FamilyResult {
  name: string;
  hits: number;
  nearMisses: number;
  /** Shares from 0 to 1. `recall` is the share of hits with any finding. */
  recall: number;
  rightKind: number;
  setOff: number;
  /** Hits found by all that was found, hits and near-misses. */
  precision: number;
  verdicts: Verdict[];
}

export function evaluateFamily(scanner: Scanner, { name, scope, samples }: Family): FamilyResult {
  const verdicts = samples.map((sample) => judge(scanner, sample, scope));
  const hits = verdicts.filter(({ sample }) => sample.kind !== null);
  const misses = verdicts.filter(({ sample }) => sample.kind === null);
  const found = count(hits, ({ found }) => found);
  const setOff = count(misses, ({ found }) => found);
  return {
    name,
    hits: hits.length,
    nearMisses: misses.length,
    recall: found / hits.length,
    rightKind: count(hits, ({ rightKind }) => rightKind) / hits.length,
    setOff: misses.length === 0 ? 0 : setOff / misses.length,
    precision: found === 0 ? 0 : found / (found + setOff),
    verdicts,
  };
}

function judge(scanner: Scanner, sample: Sample, scope: readonly string[]): Verdict {
  const [start, end] = sample.span ?? [0, sample.text.length];
  const findings = scanner
    .scan(sample.text)
    .findings.filter((finding) => scope.includes(finding.dataType.split('/', 1)[0]!))
    .filter((finding) => finding.start < end && finding.end > start);
  const kind = sample.kind;
  const rightKind = kind !== null && findings.some((finding) => isOfKind(finding, kind));
  return { sample, findings, found: findings.length > 0, rightKind };
}

const count = <T>(items: readonly T[], holds: (item: T) => boolean) => items.filter(holds).length;

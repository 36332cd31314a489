import type { Scanner } from '../../src/core/scan/scanner.ts';
import { ordinaryFiles } from './ordinary-files.ts';

export interface OrdinaryFinding {
  detector: string;
  dataType: string;
  path: string;
  /** The found value; only for the developer's terminal. */
  value: string;
  around: string;
}

export interface OrdinaryCount {
  /** Millions of UTF-16 code units. */
  megabytes: number;
  files: number;
  findings: OrdinaryFinding[];
}

export function countOrdinary(scanner: Scanner): OrdinaryCount {
  const files = ordinaryFiles();
  const findings = files.flatMap(({ path, text }) =>
    scanner.scan(text).findings.map(({ detector, dataType, start, end }) => ({
      detector,
      dataType,
      path,
      value: text.slice(start, Math.min(end, start + 80)),
      around: text.slice(Math.max(0, start - 60), Math.min(text.length, Math.min(end, start + 80) + 30)),
    })),
  );
  const units = files.reduce((sum, { text }) => sum + text.length, 0);
  return { megabytes: units / 1_000_000, files: files.length, findings };
}

/** Personal kinds that ordinary documents may well hold: they are counted apart. */
const everyday = /\b(?:email|ip|ipv4|ipv6|mac|url|name|date|birth|address)\b/;

/** `secret`, `personal`, `everyday` (email, IP, URL, name, date, address), or the first word of the data type. */
export function groupOf({ detector, dataType }: Pick<OrdinaryFinding, 'detector' | 'dataType'>): string {
  const family = dataType.split('/', 1)[0]!;
  if (family !== 'pii' && family !== 'payment') return family;
  const isEveryday = family === 'pii' && everyday.test(`${detector} ${dataType}`) && !/crypto/.test(dataType);
  return isEveryday ? 'everyday' : 'personal';
}

export function perMegabyte({ findings, megabytes }: OrdinaryCount): Map<string, number> {
  const groups = new Map<string, number>();
  for (const finding of findings) {
    const group = groupOf(finding);
    groups.set(group, (groups.get(group) ?? 0) + 1 / megabytes);
  }
  return groups;
}

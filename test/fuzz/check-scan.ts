import type { Scanner } from '../../src/core/scan/scanner.ts';
import type { Finding, ScanResult } from '../../src/model/finding.ts';

/** Neither joins the text nor ends it in a new way: "=" at the end of a line is quoted-printable. */
const before = `${'\n~\n'.repeat(20)} `;
const after = ` ${'\n~\n'.repeat(20)}`;

/**
 * What is wrong with the scan of a text, or undefined: a detector that threw, spans outside the text or over one
 * another, another answer the second time, in slices, or when blank lines stand around the text.
 */
export function faultOf(scanner: Scanner, inSlices: Scanner, text: string): string | undefined {
  const { findings, failed } = scanner.scan(text);
  if (failed.length > 0) return `failed: ${failed.join(', ')}`;
  const misplaced = findings.find((finding, index) => !isSound(finding, findings[index - 1], text.length));
  if (misplaced) return `${misplaced.detector} has a wrong span or confidence`;
  if (!same(findings, scanner.scan(text).findings)) return 'another answer the second time';
  if (!same(findings, drain(inSlices.scanInSlices(text)).findings)) return 'another answer in slices';
  const inMargin = scanner.scan(before + text + after).findings.map((finding) => ({
    ...finding,
    start: finding.start - before.length,
    end: finding.end - before.length,
  }));
  if (text.length > 200 && !same(findings, inMargin)) return 'another answer between blank lines';
  return undefined;
}

function isSound({ start, end, confidence }: Finding, before: Finding | undefined, length: number): boolean {
  return start >= (before?.end ?? 0) && end > start && end <= length && confidence >= 0 && confidence <= 1;
}

function same(one: readonly Finding[], other: readonly Finding[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function drain(slices: Generator<unknown, ScanResult>): ScanResult {
  let step = slices.next();
  while (!step.done) step = slices.next();
  return step.value;
}

import type { Scanner } from '../../src/core/scan/scanner.ts';
import type { Finding, ScanResult } from '../../src/model/finding.ts';

const before = '\n~\n'.repeat(20);
/** Not at once a new line: after "=" that is quoted-printable. */
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
  const between = scanner.scan(before + text + after).findings;
  if (text.length > 200 && places(between, before.length) !== places(findings, 0)) {
    return 'another answer between blank lines';
  }
  return undefined;
}

function isSound({ start, end, confidence }: Finding, before: Finding | undefined, length: number): boolean {
  return start >= (before?.end ?? 0) && end > start && end <= length && confidence >= 0 && confidence <= 1;
}

/** What begins where. Blocks of code and rows of tables are judged by the lines around them. */
function places(findings: readonly Finding[], offset: number): string {
  const values = findings.filter(
    ({ dataType, detector }) => !dataType.startsWith('code/') && detector !== 'password-in-table',
  );
  return values.map(({ detector, start }) => `${detector} ${start - offset}`).join();
}

function same(one: readonly Finding[], other: readonly Finding[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function drain(slices: Generator<unknown, ScanResult>): ScanResult {
  let step = slices.next();
  while (!step.done) step = slices.next();
  return step.value;
}

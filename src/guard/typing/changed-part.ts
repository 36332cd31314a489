import type { Finding } from '../../model/finding.ts';

export interface Part {
  start: number;
  end: number;
}

/**
 * What has to be scanned again of a text that was scanned before: the paragraphs that changed and one on each side,
 * since a name on the line above makes a value suspicious. `null` where nothing changed.
 */
export function changedPart(before: string, now: string): Part | null {
  if (before === now) return null;
  const shorter = Math.min(before.length, now.length);
  let same = 0;
  while (same < shorter && before.charCodeAt(same) === now.charCodeAt(same)) same += 1;
  let sameEnd = 0;
  while (
    sameEnd < shorter - same &&
    before.charCodeAt(before.length - 1 - sameEnd) === now.charCodeAt(now.length - 1 - sameEnd)
  ) {
    sameEnd += 1;
  }
  return {
    start: lineStart(now, lineStart(now, same) - 1),
    end: lineEnd(now, lineEnd(now, now.length - sameEnd) + 1),
  };
}

/** The findings of the whole, from those of the text before and those of its changed part (in its own offsets). */
export function mergePart(
  before: { length: number; findings: readonly Finding[] },
  now: { length: number },
  part: Part,
  fresh: readonly Finding[],
): Finding[] {
  const shift = now.length - before.length;
  const ahead = before.findings.filter((finding) => finding.end <= part.start);
  const behind = before.findings
    .map((finding) => moved(finding, shift))
    .filter((finding) => finding.start >= part.end);
  return [...ahead, ...fresh.map((finding) => moved(finding, part.start)), ...behind];
}

function moved(finding: Finding, by: number): Finding {
  return { ...finding, start: finding.start + by, end: finding.end + by };
}

function lineStart(text: string, position: number): number {
  return position <= 0 ? 0 : text.lastIndexOf('\n', position - 1) + 1;
}

function lineEnd(text: string, position: number): number {
  const end = position >= text.length ? -1 : text.indexOf('\n', position);
  return end < 0 ? text.length : end;
}

import type { Finding } from '../../model/finding.ts';

/**
 * Settles overlaps: the more confident finding stays, then the longer one, then the one that came first. One
 * pass over the findings in order of their start.
 */
export function settleOverlaps(findings: readonly Finding[]): Finding[] {
  const ordered = findings.map((finding, index) => ({ finding, index }));
  ordered.sort((a, b) => a.finding.start - b.finding.start || a.index - b.index);
  const kept: Finding[] = [];
  for (const { finding } of ordered) {
    let last = kept.at(-1);
    while (last && last.end > finding.start && isBetter(finding, last)) {
      kept.pop();
      last = kept.at(-1);
    }
    if (!last || last.end <= finding.start) kept.push(finding);
  }
  return kept;
}

function isBetter(a: Finding, b: Finding): boolean {
  if (a.confidence !== b.confidence) return a.confidence > b.confidence;
  return a.end - a.start > b.end - b.start;
}

/** Blocks give way to what was found inside them: of each, the longest stretch between findings stays. */
export function fitBlocks(findings: readonly Finding[], blocks: readonly Finding[]): Finding[] {
  const fitted: Finding[] = [];
  let first = 0;
  for (const block of blocks) {
    while (first < findings.length && findings[first]!.end <= block.start) first++;
    let best = { start: block.start, end: block.start };
    let free = block.start;
    let index = first;
    for (; index < findings.length && findings[index]!.start < block.end; index++) {
      const { start, end } = findings[index]!;
      if (start - free > best.end - best.start) best = { start: free, end: start };
      free = Math.max(free, end);
    }
    if (block.end - free > best.end - best.start) best = { start: free, end: block.end };
    if (best.end > best.start) fitted.push({ ...block, ...best });
  }
  return [...findings, ...fitted].sort((a, b) => a.start - b.start);
}

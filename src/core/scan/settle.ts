import type { Evidence, Finding } from '../../model/finding.ts';

/** A finding, what it is worth against others of the same span, and how it came to be. */
export interface Ranked {
  finding: Finding;
  rank: number;
  evidence: Evidence[] | undefined;
}

/** Apart: what holds values of other kinds in it (a dump, a table, a trace), and all else. */
export function splitContainers(findings: readonly Ranked[]): [containers: Ranked[], values: Ranked[]] {
  const containers: Ranked[] = [];
  const values: Ranked[] = [];
  for (const ranked of findings) (isContainer(ranked.finding.dataType) ? containers : values).push(ranked);
  return [containers, values];
}

const isContainer = (dataType: string) => dataType.startsWith('code/') || dataType === 'pii/people-table';

/**
 * Settles overlaps: the higher rank stays, then the longer one, then the one that came first. One pass over the
 * findings in order of their start.
 */
export function settleOverlaps(findings: readonly Ranked[]): Ranked[] {
  const ordered = findings.map((ranked, index) => ({ ranked, index }));
  ordered.sort((a, b) => a.ranked.finding.start - b.ranked.finding.start || a.index - b.index);
  const kept: Ranked[] = [];
  for (const { ranked } of ordered) {
    let last = kept.at(-1);
    while (last && last.finding.end > ranked.finding.start && isBetter(ranked, last)) {
      kept.pop();
      last = kept.at(-1);
    }
    if (!last || last.finding.end <= ranked.finding.start) kept.push(ranked);
  }
  return kept;
}

function isBetter(a: Ranked, b: Ranked): boolean {
  if (a.rank !== b.rank) return a.rank > b.rank;
  return lengthOf(a) > lengthOf(b);
}

const lengthOf = ({ finding }: Ranked) => finding.end - finding.start;

/** Blocks give way to what was found inside them: of each, the longest stretch between findings stays. */
export function fitBlocks(findings: readonly Ranked[], blocks: readonly Ranked[]): Ranked[] {
  const fitted: Ranked[] = [];
  let first = 0;
  for (const ranked of blocks) {
    const block = ranked.finding;
    while (first < findings.length && findings[first]!.finding.end <= block.start) first++;
    let best = { start: block.start, end: block.start };
    let free = block.start;
    let index = first;
    for (; index < findings.length && findings[index]!.finding.start < block.end; index++) {
      const { start, end } = findings[index]!.finding;
      if (start - free > best.end - best.start) best = { start: free, end: start };
      free = Math.max(free, end);
    }
    if (block.end - free > best.end - best.start) best = { start: free, end: block.end };
    if (best.end > best.start) fitted.push({ ...ranked, finding: { ...block, ...best } });
  }
  return [...findings, ...fitted].sort((a, b) => a.finding.start - b.finding.start);
}

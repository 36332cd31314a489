import type { Finding } from '../../model/finding.ts';

/** Longer findings are passages, UTF-16 code units: they give way to what was found inside them. */
const passage = 200;

/**
 * The scanner's findings and those of the admin's own lists as one: in order of `start`, not overlapping. Of two
 * values that overlap the longer one stays, of the same stretch the admin's own.
 */
export function mergeFindings(scanned: readonly Finding[], own: readonly Finding[]): Finding[] {
  if (own.length === 0) return [...scanned];
  const all = [...own, ...scanned].sort((a, b) => a.start - b.start);
  const values = settleValues(all.filter((finding) => !isPassage(finding)));
  const passages = all.filter(isPassage);
  return [...values, ...cutPassages(passages, values)].sort((a, b) => a.start - b.start);
}

const length = ({ start, end }: Finding) => end - start;
const isPassage = (finding: Finding) => length(finding) > passage;

/** Sorting was stable: of two that start together the admin's own comes first. */
function settleValues(ordered: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of ordered) {
    let last = kept.at(-1);
    while (last && last.end > finding.start && length(finding) > length(last)) {
      kept.pop();
      last = kept.at(-1);
    }
    if (!last || last.end <= finding.start) kept.push(finding);
  }
  return kept;
}

/** What is left of each passage between the values inside it. */
function cutPassages(passages: readonly Finding[], values: readonly Finding[]): Finding[] {
  const pieces: Finding[] = [];
  let first = 0;
  let done = 0;
  for (const whole of passages) {
    let start = Math.max(whole.start, done);
    while (first < values.length && values[first]!.end <= start) first++;
    for (let index = first; index < values.length && values[index]!.start < whole.end; index++) {
      const value = values[index]!;
      if (value.start > start) pieces.push({ ...whole, start, end: value.start });
      start = Math.max(start, value.end);
    }
    if (whole.end > start) pieces.push({ ...whole, start });
    done = Math.max(done, whole.end);
  }
  return pieces;
}

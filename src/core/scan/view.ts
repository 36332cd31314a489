import type { Finding } from '../../model/finding.ts';
import type { NumberList } from './number-list.ts';

/** A decoded text beside the original: for each of its UTF-16 code units the span it stands for. */
export interface View {
  text: string;
  starts: NumberList;
  ends: NumberList;
  /** Offsets in `text`, ascending, of what is no plain copy, or before which something was left out. */
  changes: NumberList;
}

/** The same findings in terms of the original text. */
export function mapBack(view: View, findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => ({
    ...finding,
    start: view.starts.at(finding.start),
    end: view.ends.at(finding.end - 1),
  }));
}

/** How near a change must be for a finding to owe something to it: about the length of a context window. */
const near = 80;

/**
 * Whether the view tells more about this span of it than the original does: something in it or near it was
 * decoded. The rest is a copy, and is judged better where it stands, with all of its context.
 */
export function isNews(view: View, start: number, end: number): boolean {
  return hasChange(view, start - near, end + near);
}

/** Whether something in [start, end] of the view's text was decoded. */
export function hasChange({ changes }: View, start: number, end: number): boolean {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (changes.at(middle) < start) low = middle + 1;
    else high = middle;
  }
  return low < changes.length && changes.at(low) <= end;
}

/** A view of a view, in terms of the original. */
export function throughView(inner: View, outer: View): View {
  for (let index = 0; index < inner.text.length; index++) {
    inner.starts.items[index] = outer.starts.at(inner.starts.at(index));
    inner.ends.items[index] = outer.ends.at(inner.ends.at(index) - 1);
  }
  return inner;
}

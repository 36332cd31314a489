import type { Finding } from '../../model/finding.ts';
import type { NumberList } from './number-list.ts';

/** A decoded text beside the original: for each of its UTF-16 code units the span it stands for. */
export interface View {
  text: string;
  starts: NumberList;
  ends: NumberList;
}

/** The same findings in terms of the original text. */
export function mapBack(view: View, findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => ({
    ...finding,
    start: view.starts.at(finding.start),
    end: view.ends.at(finding.end - 1),
  }));
}

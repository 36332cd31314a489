import type { Finding } from '../model/finding.ts';
import { maskValue } from './mask.ts';

export interface PreviewPart {
  text: string;
  marked: boolean;
}

const around = 40;
const mostSpans = 4;

/** The person's own text around the first spans, values masked, gaps as an ellipsis. Spans sorted by start. */
export function previewOf(text: string, spans: readonly Pick<Finding, 'start' | 'end'>[]): PreviewPart[] {
  const parts: PreviewPart[] = [];
  let end = 0;
  spans.slice(0, mostSpans).forEach((span, index) => {
    const next = spans[index + 1]?.start ?? text.length;
    const from = Math.max(end, wordStart(text, span.start - around));
    if (from > end) parts.push({ text: '…', marked: false });
    if (span.start > from) parts.push({ text: text.slice(from, span.start), marked: false });
    parts.push({ text: maskValue(text.slice(span.start, span.end)), marked: true });
    end = Math.min(wordStart(text, span.end + around), next, text.length);
    if (end > span.end) parts.push({ text: text.slice(span.end, end), marked: false });
    end = Math.max(end, span.end);
  });
  if (end < text.length) parts.push({ text: '…', marked: false });
  return parts;
}

/** The beginning of the word a position falls into, at most twenty characters back, else the position. */
function wordStart(text: string, position: number): number {
  if (position <= 0 || position >= text.length) return Math.max(0, position);
  const before = text.slice(Math.max(0, position - 20), position);
  const blank = before.search(/\s\S*$/);
  if (blank >= 0) return position - before.length + blank + 1;
  return before.length === position ? 0 : position;
}

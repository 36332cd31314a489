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
    const from = Math.max(end, span.start - around);
    if (from > end) parts.push({ text: '…', marked: false });
    if (span.start > from) parts.push({ text: text.slice(from, span.start), marked: false });
    parts.push({ text: maskValue(text.slice(span.start, span.end)), marked: true });
    end = Math.min(span.end + around, next, text.length);
    if (end > span.end) parts.push({ text: text.slice(span.end, end), marked: false });
    end = Math.max(end, span.end);
  });
  if (end < text.length) parts.push({ text: '…', marked: false });
  return parts;
}

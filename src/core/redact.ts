import type { Span } from './spans-to-remove.ts';

/** Placeholders of one conversation: the same value always has the same one. Lives in the page's memory only. */
export interface Placeholders {
  byKey: Map<string, string>;
  count: Map<string, number>;
}

export function noPlaceholders(): Placeholders {
  return { byKey: new Map(), count: new Map() };
}

/** `pii/email` and the key of a value give `[EMAIL_1]`: kind and number kept, so that a model can reason with it. */
export function placeholderFor(placeholders: Placeholders, span: Pick<Span, 'key' | 'dataType'>): string {
  const known = placeholders.byKey.get(span.key);
  if (known) return known;
  const kind = span.dataType
    .slice(span.dataType.lastIndexOf('/') + 1)
    .replaceAll('-', '_')
    .toUpperCase();
  const number = (placeholders.count.get(kind) ?? 0) + 1;
  const placeholder = `[${kind}_${number}]`;
  placeholders.count.set(kind, number);
  placeholders.byKey.set(span.key, placeholder);
  return placeholder;
}

/** Replaces spans (sorted by start, not overlapping) by their placeholders; every other character stays. */
export function redact(text: string, spans: readonly Span[], placeholders: Placeholders): string {
  let result = '';
  let end = 0;
  for (const span of spans) {
    result += text.slice(end, span.start) + placeholderFor(placeholders, span);
    end = span.end;
  }
  return result + text.slice(end);
}

import { type Placeholders, placeholderFor, redact } from '../../core/redact.ts';
import type { Span } from '../../core/spans-to-remove.ts';

export interface Replacement {
  start: number;
  end: number;
  text: string;
}

/**
 * What replaces a text's spans: one replacement for each, or one for all that lie in one run (a text node), so
 * that the person's undo takes them back together.
 */
export function replacementsFor(
  text: string,
  spans: readonly Span[],
  placeholders: Placeholders,
  isOneRun: (start: number, end: number) => boolean,
): Replacement[] {
  // In reading order, so that placeholders are numbered as the text is read.
  for (const span of spans) placeholderFor(placeholders, span);
  const replacements: Replacement[] = [];
  for (let index = 0; index < spans.length; ) {
    const { start } = spans[index]!;
    let count = 1;
    while (index + count < spans.length && isOneRun(start, spans[index + count]!.end)) count += 1;
    const group = spans.slice(index, index + count);
    const { end } = group.at(-1)!;
    const inside = group.map((span) => ({ ...span, start: span.start - start, end: span.end - start }));
    replacements.push({ start, end, text: redact(text.slice(start, end), inside, placeholders) });
    index += count;
  }
  return replacements;
}

/** The text with its replacements (sorted, apart). */
export function applyTo(text: string, replacements: readonly Replacement[]): string {
  let result = '';
  let end = 0;
  for (const replacement of replacements) {
    result += text.slice(end, replacement.start) + replacement.text;
    end = replacement.end;
  }
  return result + text.slice(end);
}

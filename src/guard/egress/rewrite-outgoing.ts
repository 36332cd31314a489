import { redact } from '../../core/redact.ts';
import type { Span } from '../../core/spans-to-remove.ts';
import { valueKey } from '../../core/value-key.ts';
import { readComposer } from '../composer/read.ts';
import { redactComposer } from '../composer/rewrite.ts';
import { findComposers } from '../find-composers.ts';
import type { GuardContext } from '../guard-context.ts';
import type { ReadOutgoing } from './read-outgoing.ts';
import type { Changed } from './release.ts';

/** The request without the spans, which lie in its leaves put together by line breaks; `null` if it cannot be. */
export async function rewriteOutgoing(
  guard: GuardContext,
  { leaves, rewrite }: ReadOutgoing,
  spans: readonly Span[],
): Promise<Changed | null> {
  const replacements = new Map<number, string>();
  let offset = 0;
  let placed = 0;
  leaves.forEach(({ text }, index) => {
    const inside = spans
      .filter((span) => span.start >= offset && span.end <= offset + text.length)
      .map((span) => ({ ...span, start: span.start - offset, end: span.end - offset }));
    placed += inside.length;
    if (inside.length > 0) replacements.set(index, redact(text, inside, guard.memory.placeholders));
    offset += text.length + 1;
  });
  if (placed < spans.length) return null;
  const changed = rewrite(replacements);
  if (changed) await redactComposersToo(guard, spans);
  return changed;
}

/** A draft is saved again with the next key: what was removed from the request leaves the composer as well. */
async function redactComposersToo(guard: GuardContext, spans: readonly Span[]): Promise<void> {
  const keys = new Set(spans.map((span) => span.key));
  for (const composer of findComposers(guard)) {
    const { text } = readComposer(composer);
    const inside = guard.judge
      .scan(text)
      .map((finding) => ({ ...finding, key: valueKey(text.slice(finding.start, finding.end)) }))
      .filter((span) => keys.has(span.key));
    if (inside.length > 0) await redactComposer(composer, text, inside, guard.memory.placeholders);
  }
}

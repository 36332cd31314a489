import { type Placeholders, placeholderFor, redact } from '../../core/redact.ts';
import type { Span } from '../../core/spans-to-remove.ts';
import { type Composer, isField } from './editable.ts';
import { dispatchOwn, insertText } from './insert.ts';
import { rangeOf, readComposer } from './read.ts';
import { putCaretAtEnd, selectionSettles, selectSpan } from './selection.ts';

/** Framework-controlled composers render within a frame or two; milliseconds. */
const renderSettles = 60;

export const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

const collapse = (text: string) => text.replace(/[\s\u00a0]+/g, ' ').trim();

/** Whether two texts say the same; editors differ in blank lines and no-break spaces. */
export function sameText(a: string, b: string): boolean {
  return collapse(a) === collapse(b);
}

/** The same of a text and its beginning. */
export function beginsWith(text: string, beginning: string): boolean {
  return collapse(text).startsWith(collapse(beginning));
}

/**
 * Replaces spans of a composer's text by placeholders, last one first, and reads the composer back.
 * `false`: the composer does not hold the redacted text, so nothing may be sent.
 */
export async function redactComposer(
  composer: Composer,
  text: string,
  spans: readonly Span[],
  placeholders: Placeholders,
): Promise<boolean> {
  const expected = redact(text, spans, placeholders);
  if (isField(composer)) {
    if (composer.value !== text) return false;
    replaceInField(composer, text, expected, spans);
    await pause(renderSettles);
    return sameText(composer.value, expected);
  }
  for (const span of [...spans].reverse()) {
    const reading = readComposer(composer);
    if (reading.text.slice(span.start, span.end) !== text.slice(span.start, span.end)) return false;
    if (!selectSpan(composer, span.start, span.end, rangeOf(reading, span.start, span.end))) return false;
    await pause(selectionSettles);
    insertText(composer, placeholderFor(placeholders, span), null);
    await pause(selectionSettles);
  }
  await pause(renderSettles);
  putCaretAtEnd(composer);
  return sameText(readComposer(composer).text, expected);
}

/** One step for undo and for the site, however many spans there are. */
function replaceInField(
  field: HTMLTextAreaElement | HTMLInputElement,
  text: string,
  expected: string,
  spans: readonly Span[],
): void {
  const start = spans[0]?.start ?? 0;
  const end = spans.at(-1)?.end ?? start;
  const middle = expected.slice(start, expected.length - (text.length - end));
  const root = field.getRootNode() as Document | ShadowRoot;
  if (selectSpan(field, start, end, null) && root.activeElement === field) insertText(field, middle, null);
  // Without a selection (type email, hidden mirrors of an editor) the value is set as a script would.
  if (field.value !== text) return;
  field.value = expected;
  dispatchOwn(field, new InputEvent('input', { bubbles: true, composed: true }));
}

/**
 * Inserts at the caret and reads back. `false` when the composer did not take it, or holds one of the values that
 * should be gone and did not hold it before.
 */
export async function insertAndVerify(
  composer: Composer,
  text: string,
  removed: readonly string[],
): Promise<boolean> {
  const before = readComposer(composer).text;
  insertText(composer, text, null);
  await pause(renderSettles);
  const after = readComposer(composer).text;
  const took = collapse(text) === '' || collapse(after) !== collapse(before);
  return took && removed.every((value) => before.includes(value) || !after.includes(value));
}

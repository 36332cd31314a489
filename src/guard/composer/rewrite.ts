import { type Placeholders, redact } from '../../core/redact.ts';
import type { Span } from '../../core/spans-to-remove.ts';
import { askMain } from './ask-main.ts';
import { caretOffset, putCaret } from './caret.ts';
import { offsetAfter } from './caret-offset.ts';
import { compositionEnds } from './composition.ts';
import { isOneRun } from './dom-reader.ts';
import { type Composer, isField, monacoAround } from './editable.ts';
import { insertText } from './insert.ts';
import { pause } from './pause.ts';
import { readComposer } from './read.ts';
import { replaceInDom } from './replace-in-dom.ts';
import { replaceInField } from './replace-in-field.ts';
import { replaceInModel } from './replace-in-model.ts';
import { replaceInMonaco } from './replace-in-monaco.ts';
import { replacementsFor } from './replacements.ts';
import { sameText } from './same-text.ts';
import { selectionSettles } from './selection.ts';

/** Framework-controlled composers render within a frame or two; milliseconds. */
const renderSettles = 60;
/** Slow ones, on a busy machine. */
const renderSettlesAtLast = 600;

/**
 * Replaces spans of a composer's text by placeholders and reads the composer back: what it shows, and, where the
 * page's world knows it, the editor's own model. `false`: it does not hold the redacted text, so nothing may be sent.
 */
export async function redactComposer(
  composer: Composer,
  text: string,
  spans: readonly Span[],
  placeholders: Placeholders,
): Promise<boolean> {
  await compositionEnds();
  const reading = readComposer(composer);
  const caret = caretOffset(composer, reading);
  const replacements = replacementsFor(
    text,
    spans,
    placeholders,
    (start, end) => reading.whole || isField(composer) || isOneRun(reading, start, end),
  );
  if (monacoAround(composer) && !reading.whole) return replaceInMonaco(composer, text, replacements);
  if (isField(composer)) {
    if (!replaceInField(composer, text, replacements)) return false;
  } else if (!(reading.whole && reading.text === text && replaceInModel(composer, replacements))) {
    if (!(await replaceInDom(composer, text, replacements))) return false;
  }
  const removed = spans.map((span) => text.slice(span.start, span.end));
  if (!(await comesToHold(composer, redact(text, spans, placeholders), removed))) return false;
  const changes = replacements.map((change) => ({ ...change, length: change.text.length }));
  const after = readComposer(composer);
  if (after.whole) return true;
  putCaret(composer, after, caret === null ? null : offsetAfter(caret, changes));
  await pause(selectionSettles);
  return true;
}

/** The text that is shown, and for as long as it takes to render. */
async function comesToHold(
  composer: Composer,
  expected: string,
  removed: readonly string[],
): Promise<boolean> {
  const gone = removed.filter((value) => !expected.includes(value));
  for (let waited = 0; waited < renderSettlesAtLast; waited += renderSettles) {
    await pause(renderSettles);
    if (sameText(readComposer(composer).text, expected) && modelLacks(composer, gone)) return true;
  }
  return false;
}

/** The DOM may show one text while the editor sends another. */
function modelLacks(composer: Composer, values: readonly string[]): boolean {
  const model = askMain(composer, 'model');
  return model === null || values.every((value) => !model.includes(value));
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
  await compositionEnds();
  const before = readComposer(composer).text;
  insertText(composer, text, null);
  await pause(renderSettles);
  const after = readComposer(composer).text;
  const took = text.trim() === '' || !sameText(after, before);
  const gone = removed.filter((value) => !before.includes(value));
  return took && gone.every((value) => !after.includes(value)) && modelLacks(composer, gone);
}

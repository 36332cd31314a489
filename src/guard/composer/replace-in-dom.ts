import { rangeOf } from './dom-reader.ts';
import type { Composer } from './editable.ts';
import { insertNatively, insertText } from './insert.ts';
import { pause } from './pause.ts';
import { readComposer } from './read.ts';
import type { Replacement } from './replacements.ts';
import { selectionSettles, selectSpan } from './selection.ts';

/** An editor that took a paste shows it by then, milliseconds. */
const pasteShows = 150;
const looksEvery = 30;

/**
 * Selects each span, the last one first, and inserts over it as a paste would: the editor's own undo holds the
 * step, and formatting elsewhere stays. `false`: the text is not the one that was judged any more, or a span lies
 * where nobody may edit.
 */
export async function replaceInDom(
  composer: Composer,
  text: string,
  replacements: readonly Replacement[],
): Promise<boolean> {
  for (const replacement of [...replacements].reverse()) {
    const { start, end } = replacement;
    const before = readComposer(composer).text;
    if (before.slice(start, end) !== text.slice(start, end)) return false;
    if (!(await select(composer, replacement))) return false;
    insertText(composer, replacement.text, null);
    if (await changes(composer, before)) continue;
    // A page that stops pastes without taking them.
    if (await select(composer, replacement)) insertNatively(composer, replacement.text, null);
    await pause(selectionSettles);
  }
  return true;
}

async function select(composer: Composer, { start, end }: Replacement): Promise<boolean> {
  if (!selectSpan(composer, start, end, rangeOf(readComposer(composer), start, end))) return false;
  await pause(selectionSettles);
  return true;
}

async function changes(composer: Composer, before: string): Promise<boolean> {
  for (let waited = 0; waited < pasteShows; waited += looksEvery) {
    await pause(looksEvery);
    if (readComposer(composer).text !== before) return true;
  }
  return false;
}

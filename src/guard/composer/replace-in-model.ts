import { askMain } from './ask-main.ts';
import { type Composer, type EditContext, editContextOf, monacoAround } from './editable.ts';
import { dispatchOwn } from './insert.ts';
import type { Replacement } from './replacements.ts';

declare const TextUpdateEvent: new (
  type: string,
  init: { text: string; updateRangeStart: number; updateRangeEnd: number },
) => Event;

/** For editors whose offsets are known to be those of the reading. `false`: this one cannot be told. */
export function replaceInModel(composer: Composer, replacements: readonly Replacement[]): boolean {
  const fields = replacements.flatMap(({ start, end, text }) => [`${start}`, `${end}`, text]);
  if (askMain(composer, 'replace', ...fields) !== null) return true;
  const context = monacoAround(composer) ? null : editContextOf(composer);
  if (context) replaceInContext(context, replacements);
  return context !== null;
}

/** As the browser does it: the context's text first, then the event that tells the page. */
function replaceInContext(context: EditContext, replacements: readonly Replacement[]): void {
  for (const { start, end, text } of [...replacements].reverse()) {
    context.updateText(start, end, text);
    dispatchOwn(
      context,
      new TextUpdateEvent('textupdate', { text, updateRangeStart: start, updateRangeEnd: end }),
    );
  }
}

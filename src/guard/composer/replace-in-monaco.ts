import type { Composer } from './editable.ts';
import { dispatchOwn, insertText } from './insert.ts';
import { pause } from './pause.ts';
import { applyTo, type Replacement } from './replacements.ts';
import { selectionSettles } from './selection.ts';

/**
 * Monaco as a part of a page's bundle cannot be reached, and heeds no DOM selection. It does listen to keys and to
 * clipboard events that a script makes: everything is selected, copied (into the event, not the clipboard), pasted
 * over and copied again. Plain text is all it has, so nothing is lost. `false`: it does not hold the new text.
 */
export async function replaceInMonaco(
  input: Composer,
  shown: string,
  replacements: readonly Replacement[],
): Promise<boolean> {
  input.focus({ preventScroll: true });
  const document = selectAndCopy(input);
  const at = document.indexOf(shown);
  if (at < 0 || document.indexOf(shown, at + 1) >= 0) return false;
  const moved = replacements.map(({ start, end, text }) => ({ start: start + at, end: end + at, text }));
  const expected = applyTo(document, moved);
  insertText(input, expected, null);
  await pause(selectionSettles);
  const held = selectAndCopy(input) === expected;
  if (isMac()) press(input, 'ArrowDown', 40);
  else press(input, 'End', 35);
  return held;
}

function selectAndCopy(input: Composer): string {
  press(input, 'a', 65);
  const copy = new ClipboardEvent('copy', {
    clipboardData: new DataTransfer(),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  dispatchOwn(input, copy);
  return (copy.clipboardData?.getData('text/plain') ?? '').replace(/\r\n?/g, '\n');
}

function press(input: Composer, key: string, keyCode: number): void {
  const modifier = isMac() ? { metaKey: true } : { ctrlKey: true };
  const init = { key, keyCode, which: keyCode, bubbles: true, cancelable: true, composed: true, ...modifier };
  dispatchOwn(input, new KeyboardEvent('keydown', init));
  dispatchOwn(input, new KeyboardEvent('keyup', init));
}

const isMac = () => /^Mac/.test(navigator.platform);

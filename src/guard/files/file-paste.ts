import { composerOf, composerOfEvent, deepActiveElement } from '../composer/editable.ts';
import { dispatchOwn, insertText, isOwnEvent } from '../composer/insert.ts';
import { pause } from '../composer/pause.ts';
import { restoreSelection, saveSelection, selectionSettles } from '../composer/selection.ts';
import { actorOf, type GuardContext, stopEvent } from '../guard-context.ts';
import { readTransfer } from '../transfer.ts';
import { fillInput, isFileInput } from './file-input.ts';
import { isMovedByPage } from './moved-by-page.ts';
import { transferOf } from './transfer-of.ts';

/** A picture out of the clipboard was made into a file by the browser just now, milliseconds. */
const justNow = 10_000;

/** Holds files and pictures that are pasted; text that comes with them waits as well. */
export function guardFilePaste(guard: GuardContext): void {
  guard.listen('paste', (event) => {
    const transfer = event.clipboardData;
    if (isOwnEvent(event) || !transfer || transfer.files.length === 0) return;
    const files = [...transfer.files];
    if (isMovedByPage(event, files, guard)) return;
    // Bitmaps hold nothing to scan: where pictures may go, the paste goes on natively, and its text is judged as ever.
    if (files.every(isBitmap) && guard.view.part()?.policy.files.images === 'allow') return;
    const beside = readTransfer(transfer);
    const composer =
      composerOfEvent(event, guard.ports) ?? composerOf(deepActiveElement(document, guard.ports));
    const target = event.composedPath()[0] ?? document;
    const saved = composer && saveSelection(composer);
    stopEvent(event);
    void guard.files.judge(Promise.resolve(files), actorOf(event), beside?.scanned).then(async (released) => {
      if (composer) {
        restoreSelection(composer, saved);
        await pause(selectionSettles);
      }
      if (!released) return;
      const data = transferOf(released, beside);
      const paste = new ClipboardEvent('paste', {
        clipboardData: data,
        bubbles: true,
        cancelable: true,
        composed: true,
      });
      if (!dispatchOwn(target, paste)) return;
      if (isFileInput(target)) fillInput(target, released.files);
      else if (composer && data.getData('text/plain'))
        insertText(composer, data.getData('text/plain'), data.getData('text/html') || null);
    });
  });
}

/** How Chromium and Firefox name a picture that no file on the clipboard stands for. */
function isBitmap({ name, type, lastModified }: File): boolean {
  return type === 'image/png' && name === 'image.png' && Date.now() - lastModified < justNow;
}

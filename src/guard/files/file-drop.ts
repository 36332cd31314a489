import { composerOfEvent } from '../composer/editable.ts';
import { dispatchOwn, insertText, isOwnEvent } from '../composer/insert.ts';
import { actorOf, type GuardContext, stopEvent } from '../guard-context.ts';
import { readTransfer } from '../transfer.ts';
import { filesOf } from './dropped-files.ts';
import { fillInput, isFileInput } from './file-input.ts';
import { isMovedByPage } from './moved-by-page.ts';
import { transferOf } from './transfer-of.ts';

/** Holds dropped files and folders. The site sees the drag leave, and, once they may go, the whole drag again. */
export function guardFileDrop(guard: GuardContext): void {
  guard.listen('drop', (event) => {
    const transfer = event.dataTransfer;
    if (isOwnEvent(event) || !transfer || transfer.files.length === 0) return;
    const { first, all } = filesOf(transfer);
    if (isMovedByPage(event, first, guard)) return;
    const beside = readTransfer(transfer);
    const composer = composerOfEvent(event, guard.ports);
    const target = event.composedPath()[0] ?? document;
    const { clientX, clientY, screenX, screenY } = event;
    const place: DragEventInit = { clientX, clientY, screenX, screenY };
    stopEvent(event);
    drag(target, 'dragleave', { ...place, dataTransfer: new DataTransfer() });
    void guard.files.judge(all, actorOf(event), beside?.scanned).then((released) => {
      if (!released) return;
      const data = transferOf(released, beside);
      const to = document.contains(target as Node) ? target : under(place);
      for (const type of ['dragenter', 'dragover'] as const) drag(to, type, { ...place, dataTransfer: data });
      if (drag(to, 'drop', { ...place, dataTransfer: data })) return;
      if (isFileInput(to)) fillInput(to, released.files);
      else if (composer && data.getData('text/plain')) insertText(composer, data.getData('text/plain'), null);
    });
  });
}

/** What stands there now: sites render anew while files are held. */
const under = ({ clientX = 0, clientY = 0 }: DragEventInit) =>
  document.elementFromPoint(clientX, clientY) ?? document.body;

/** `true`: the site took it. */
function drag(target: EventTarget, type: string, init: DragEventInit): boolean {
  const event = new DragEvent(type, {
    ...init,
    bubbles: true,
    cancelable: true,
    composed: true,
    view: window,
  });
  return !dispatchOwn(target, event);
}

import { type Composer, composerOfEvent, isField } from '../composer/editable.ts';
import { isOwnEvent } from '../composer/insert.ts';
import { selectionOf } from '../composer/selection.ts';
import type { GuardContext } from '../guard-context.ts';
import { readTransfer } from '../transfer.ts';
import { moveIn } from './paste.ts';

export function guardDrop(guard: GuardContext): void {
  let draggedFrom: Composer | null = null;
  guard.listen('dragstart', (event) => {
    draggedFrom = composerOfEvent(event, guard.ports);
  });
  guard.listen('dragend', () => {
    draggedFrom = null;
  });
  guard.listen('drop', (event) => {
    if (isOwnEvent(event)) return;
    const composer = composerOfEvent(event, guard.ports);
    // Moving text within one composer brings nothing in.
    if (composer && composer === draggedFrom) return;
    const transfer = readTransfer(event.dataTransfer);
    if (!transfer) return;
    if (composer) placeCaret(composer, event);
    moveIn(guard, event, 'drop', transfer, composer);
  });
}

/** A drop goes where the mouse is; a held one must remember it. Fields keep their caret where it was. */
function placeCaret(composer: Composer, event: DragEvent): void {
  if (isField(composer)) return;
  const range = document.caretRangeFromPoint?.(event.clientX, event.clientY);
  if (!range || !composer.contains(range.startContainer)) return;
  selectionOf(composer)?.setBaseAndExtent(
    range.startContainer,
    range.startOffset,
    range.startContainer,
    range.startOffset,
  );
}

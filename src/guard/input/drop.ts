import { type Composer, composerOf, composerOfEvent } from '../composer/editable.ts';
import { isOwnEvent } from '../composer/insert.ts';
import type { GuardContext } from '../guard-context.ts';
import { readTransfer } from '../transfer.ts';
import { caretAt, elementAt } from './caret-at.ts';
import { moveIn } from './move-in.ts';

export function guardDrop(guard: GuardContext): void {
  let draggedFrom: Composer | null = null;
  const composerUnder = (event: DragEvent) =>
    composerOf(elementAt(event, guard.ports)) ?? composerOfEvent(event, guard.ports);

  guard.listen('dragstart', (event) => {
    draggedFrom = composerUnder(event);
  });
  guard.listen('dragend', () => {
    draggedFrom = null;
  });
  guard.listen('drop', (event) => {
    if (isOwnEvent(event)) return;
    const composer = composerUnder(event);
    // Moving text within one composer brings nothing in.
    if (composer && composer === draggedFrom) return;
    const transfer = readTransfer(event.dataTransfer);
    if (!transfer) return;
    // A drop goes where the mouse is; a held one must remember it.
    moveIn(guard, event, 'drop', transfer, composer, composer && caretAt(event, composer, guard.ports));
  });
}

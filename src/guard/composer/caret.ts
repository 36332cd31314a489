import type { DomReading } from './dom-reader.ts';
import { type Composer, isField } from './editable.ts';
import { canSelect, selectionOf } from './selection.ts';

/** The caret's offset in a reading, or `null` when it stands elsewhere. */
export function caretOffset(composer: Composer, { pieces }: DomReading): number | null {
  if (isField(composer)) return canSelect(composer) ? composer.selectionEnd : null;
  const selection = selectionOf(composer);
  const node = selection?.focusNode;
  const offset = selection?.focusOffset ?? 0;
  const piece = pieces.find(
    (candidate) =>
      candidate.node === node && offset >= candidate.offset && offset <= candidate.offset + candidate.length,
  );
  return piece ? piece.start + offset - piece.offset : null;
}

/** Puts the caret at an offset of a reading; after the last of the text where there is nothing at that place. */
export function putCaret(composer: Composer, reading: DomReading, offset: number | null): void {
  if (isField(composer)) {
    const at = offset ?? composer.value.length;
    if (canSelect(composer)) composer.setSelectionRange(at, at);
    return;
  }
  const piece =
    (offset !== null &&
      reading.pieces.find(({ start, length }) => offset > start && offset <= start + length)) ||
    (offset !== null && reading.pieces.find(({ start }) => offset === start)) ||
    reading.pieces.at(-1);
  const selection = selectionOf(composer);
  if (!piece) {
    selection?.selectAllChildren(composer);
    selection?.collapseToEnd();
    return;
  }
  const inside = offset === null ? piece.length : Math.min(piece.length, Math.max(0, offset - piece.start));
  selection?.collapse(piece.node, piece.offset + inside);
}

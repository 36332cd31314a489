import { type Composer, isField, monacoAround } from './editable.ts';

/**
 * Editors learn of a new selection by `selectionchange`, a task later; Slate looks at it every 100 ms only.
 * Milliseconds.
 */
export const selectionSettles = 120;

/** Where the caret stood: a dialog takes the focus away, and the text must come back to the same place. */
export type SavedSelection =
  | { field: true; start: number; end: number }
  | { field: false; anchor: [Node, number]; focus: [Node, number] }
  | null;

/** A shadow root's own selection where the browser has one (Chromium), else the document's. */
export function selectionOf(composer: Composer): Selection | null {
  const root = composer.getRootNode() as Document | (ShadowRoot & { getSelection?: () => Selection | null });
  return root.getSelection?.() ?? document.getSelection();
}

export function saveSelection(composer: Composer): SavedSelection {
  // Its input element is not where its selection is, and keeps none for us.
  if (monacoAround(composer)) return null;
  if (isField(composer)) {
    const end = composer.value.length;
    return { field: true, start: composer.selectionStart ?? end, end: composer.selectionEnd ?? end };
  }
  const selection = selectionOf(composer);
  if (!selection?.anchorNode || !selection.focusNode || !composer.contains(selection.anchorNode)) return null;
  return {
    field: false,
    anchor: [selection.anchorNode, selection.anchorOffset],
    focus: [selection.focusNode, selection.focusOffset],
  };
}

/** Focuses the composer and puts the caret back; where the nodes are gone, the editor's own caret stands. */
export function restoreSelection(composer: Composer, saved: SavedSelection): void {
  composer.focus({ preventScroll: true });
  if (!saved) return;
  if (saved.field) {
    if (isField(composer) && canSelect(composer)) composer.setSelectionRange(saved.start, saved.end);
    return;
  }
  const { anchor, focus } = saved;
  if (!anchor[0].isConnected || !focus[0].isConnected) return;
  selectionOf(composer)?.setBaseAndExtent(
    anchor[0],
    Math.min(anchor[1], lengthOf(anchor[0])),
    focus[0],
    Math.min(focus[1], lengthOf(focus[0])),
  );
}

/** Selects a span of a field or a DOM range. */
export function selectSpan(composer: Composer, start: number, end: number, range: Range | null): boolean {
  composer.focus({ preventScroll: true });
  if (isField(composer)) {
    if (!canSelect(composer)) return false;
    composer.setSelectionRange(start, end);
    return true;
  }
  if (!range) return false;
  selectionOf(composer)?.setBaseAndExtent(
    range.startContainer,
    range.startOffset,
    range.endContainer,
    range.endOffset,
  );
  return true;
}

function lengthOf(node: Node): number {
  return node instanceof CharacterData ? node.length : node.childNodes.length;
}

/** Inputs of type email and number have no selection (HTML, 4.10.5.1). */
export function canSelect(field: HTMLTextAreaElement | HTMLInputElement): boolean {
  return field instanceof HTMLTextAreaElement || !/^(email|number)$/.test(field.type);
}

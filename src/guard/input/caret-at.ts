import { type Composer, isField } from '../composer/editable.ts';
import { type SavedSelection, saveSelection } from '../composer/selection.ts';
import type { GuardPorts } from '../ports.ts';
import { noteRootsAround, rootsOf } from '../shadow-roots.ts';

type Ports = Pick<GuardPorts, 'shadowRoot'>;
type Point = Pick<MouseEvent, 'clientX' | 'clientY'>;

/** The element at a point, closed roots looked into. */
export function elementAt({ clientX, clientY }: Point, ports: Ports): Element | null {
  let element = document.elementFromPoint(clientX, clientY);
  while (element) {
    const inner: Element | null | undefined = ports.shadowRoot(element)?.elementFromPoint(clientX, clientY);
    if (!inner || inner === element) return element;
    element = inner;
  }
  return null;
}

/** The caret that a point in a composer stands for; the composer's own where the browser cannot say. */
export function caretAt({ clientX, clientY }: Point, composer: Composer, ports: Ports): SavedSelection {
  noteRootsAround(composer);
  const shadowRoots = rootsOf(document, ports).filter((root) => root instanceof ShadowRoot);
  // In Chromium since version 128.
  const position = document.caretPositionFromPoint?.(clientX, clientY, { shadowRoots });
  if (!position || !composer.contains(position.offsetNode)) return saveSelection(composer);
  const { offsetNode: node, offset } = position;
  if (isField(composer)) return { field: true, start: offset, end: offset };
  return { field: false, anchor: [node, offset], focus: [node, offset] };
}

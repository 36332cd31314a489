import type { GuardPorts } from '../ports.ts';

/** Something a person can write a prompt into. */
export type Composer = HTMLTextAreaElement | HTMLInputElement | HTMLElement;

const textInputs = new Set(['text', 'search', 'url', 'tel', 'email', 'number', '']);

/** Password fields are the site's own sign-in, never a prompt. */
export function isField(node: unknown): node is HTMLTextAreaElement | HTMLInputElement {
  if (node instanceof HTMLTextAreaElement) return true;
  return node instanceof HTMLInputElement && textInputs.has(node.type);
}

/** The outermost contenteditable around a node within its tree. */
function editingHost(element: Element): HTMLElement | null {
  if (!(element instanceof HTMLElement) || !element.isContentEditable) return null;
  let host: HTMLElement = element;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return host;
}

/** The composer a node belongs to, or `null`. */
export function composerOf(node: Node | null): Composer | null {
  if (isField(node)) return node;
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  return element && (isField(element) ? element : editingHost(element));
}

/** The focused element, looked for through open and closed shadow roots. */
export function deepActiveElement(document: Document, ports: Pick<GuardPorts, 'shadowRoot'>): Element | null {
  let active = document.activeElement;
  while (active) {
    const inner: Element | null | undefined = ports.shadowRoot(active)?.activeElement;
    if (!inner) return active;
    active = inner;
  }
  return null;
}

/** The composer an event is meant for: along its path, else, behind a closed root, where the focus is. */
export function composerOfEvent(event: Event, ports: Pick<GuardPorts, 'shadowRoot'>): Composer | null {
  const first = event.composedPath()[0];
  const direct = first instanceof Node ? composerOf(first) : null;
  if (direct) return direct;
  const target = event.target;
  if (!(target instanceof Element) || !ports.shadowRoot(target)) return null;
  return composerOf(deepActiveElement(document, ports));
}

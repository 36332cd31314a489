import type { GuardPorts } from '../ports.ts';

/** Something a person can write a prompt into. */
export type Composer = HTMLTextAreaElement | HTMLInputElement | HTMLElement;

const textInputs = new Set(['text', 'search', 'url', 'tel', 'email', 'number', '']);

/** Where Monaco takes its input: an element of its own, one line high, whatever the document holds. */
const monacoInput = '.native-edit-context,textarea.inputarea';
/** Editors of their own making: no contenteditable, but a text box by its role. */
const roleOfTextBox = '[role="textbox"],[role="searchbox"]';

/** Finds what may be a composer; `composerOf` tells. */
export const composerSelector = `textarea,input,[contenteditable]:not([contenteditable="false"]),${roleOfTextBox},${monacoInput}`;

/** Password fields are the site's own sign-in, never a prompt. */
export function isField(node: unknown): node is HTMLTextAreaElement | HTMLInputElement {
  if (node instanceof HTMLTextAreaElement) return true;
  return node instanceof HTMLInputElement && textInputs.has(node.type);
}

/** The outermost contenteditable around a node within its tree; the body where the document itself is edited. */
function editingHost(element: Element): HTMLElement | null {
  const { body, designMode } = element.ownerDocument;
  if (designMode === 'on') return body;
  if (!(element instanceof HTMLElement) || !element.isContentEditable) return null;
  let host: HTMLElement = element;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return host;
}

/** Chromium's EditContext: the browser writes into an object, the page draws the text itself. */
export interface EditContext extends EventTarget {
  text: string;
  updateText(start: number, end: number, text: string): void;
}

export function editContextOf(composer: Composer): EditContext | null {
  return (composer as { editContext?: EditContext | null }).editContext ?? null;
}

export function monacoAround(composer: Composer): HTMLElement | null {
  return composer.closest<HTMLElement>('.monaco-editor');
}

/** The composer a node belongs to, or `null`. */
export function composerOf(node: Node | null): Composer | null {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  if (!element) return null;
  const monaco = element.closest('.monaco-editor')?.querySelector<HTMLElement>(monacoInput);
  if (monaco) return monaco;
  if (isField(element)) return element;
  return editingHost(element) ?? drawnComposer(element);
}

/** A text box that the page draws itself. */
function drawnComposer(element: Element): HTMLElement | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at instanceof HTMLElement && (editContextOf(at) || isDrawnTextBox(at))) return at;
  }
  return null;
}

/** A role on a wrapper round a real field says nothing of its own. */
function isDrawnTextBox(element: HTMLElement): boolean {
  if (element instanceof HTMLInputElement || element.getAttribute('aria-readonly') === 'true') return false;
  return element.matches(roleOfTextBox) && !element.querySelector(composerSelector);
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

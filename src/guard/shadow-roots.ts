import type { GuardPorts } from './ports.ts';

export type Root = Document | ShadowRoot;

/** A walk through a large page costs milliseconds; what it found is good for this long, milliseconds. */
const walkLasts = 1_000;

let walked: { at: number; document: Document; roots: Root[] } | undefined;

/** Elements that can have a shadow root beside custom elements (DOM, `attachShadow`). */
const hosts = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** The document and every shadow root in it, closed and nested ones included, as of at most a second ago. */
export function rootsOf(document: Document, ports: Pick<GuardPorts, 'shadowRoot'>): readonly Root[] {
  const now = performance.now();
  if (walked?.document === document && now - walked.at <= walkLasts) return walked.roots;
  const roots: Root[] = [document];
  // The list grows while it is gone through: roots lie in roots.
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      const { localName } = element;
      if (!hosts.has(localName) && !localName.includes('-')) continue;
      const inner = ports.shadowRoot(element);
      if (inner) roots.push(inner);
    }
  }
  walked = { at: now, document, roots };
  return roots;
}

/** The element around this one, out of a shadow root too. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Whether an element lies in another one, however many shadow roots are between them. */
export function isInside(element: Element, outer: Element): boolean {
  for (let around: Element | null = element; around; around = parentOf(around)) {
    if (around === outer) return true;
  }
  return false;
}

import type { GuardPorts } from './ports.ts';

export type Root = Document | ShadowRoot;

/** A walk looks at every element: of 20,000 it takes some milliseconds. What it found is good for this long, milliseconds. */
const walkLasts = 1_000;
/** On a large page walks take at most one part in this many of the time. */
const idleShare = 200;

const known = new Set<ShadowRoot>();
let walkAgainAt = -Infinity;

/** Elements that can have a shadow root beside custom elements (DOM, `attachShadow`). */
const hosts = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/**
 * The document and the shadow roots in it, closed and nested ones included, as of lately. Plain elements with
 * children of their own are passed over: looking behind each costs 2 µs, and a root seldom covers children. Such a
 * root is known once somebody works in it (`noteRootsAround`).
 */
export function rootsOf(document: Document, ports: Pick<GuardPorts, 'shadowRoot'>): readonly Root[] {
  const started = performance.now();
  if (started >= walkAgainAt) {
    walk(document, ports);
    const now = performance.now();
    walkAgainAt = now + Math.max(walkLasts, (now - started) * idleShare);
  }
  return [document, ...known];
}

function walk(document: Document, ports: Pick<GuardPorts, 'shadowRoot'>): void {
  for (const inner of rootsDirectlyIn(document, ports)) known.add(inner);
  // The set grows while it is gone through: roots lie in roots.
  for (const root of known) {
    if (!root.isConnected) known.delete(root);
    else for (const inner of rootsDirectlyIn(root, ports)) known.add(inner);
  }
}

function* rootsDirectlyIn(root: Root, ports: Pick<GuardPorts, 'shadowRoot'>): Generator<ShadowRoot> {
  for (const element of root.querySelectorAll('*')) {
    const { localName } = element;
    if (!localName.includes('-') && (element.firstChild || !hosts.has(localName))) continue;
    const inner = ports.shadowRoot(element);
    if (inner) yield inner;
  }
}

/** Makes the roots known that an element stands in. */
export function noteRootsAround(element: Element): void {
  let root = element.getRootNode();
  while (root instanceof ShadowRoot) {
    known.add(root);
    root = root.host.getRootNode();
  }
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

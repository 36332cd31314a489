import { installShield, type Shield } from './shield.ts';
import type { Words } from './words.ts';

export type PageView = Window & typeof globalThis;

/** What our surfaces in a page share. Made once, at document_start, before the guard's own listeners. */
export interface PageUi {
  readonly view: PageView;
  readonly words: Words;
  readonly shield: Shield;
  /** The browser's own, taken before the page could replace it. */
  readonly attachShadow: Element['attachShadow'];
  /** True while a prompt waits for its answer. */
  prompting: boolean;
  /** Closes the notice that is up, if any. */
  closeNotice: (() => void) | null;
  /** True for events meant for our prompt or notice: the guard leaves them alone. */
  owns(event: Event): boolean;
}

/** Costs a few dozen listeners; no element, no style, no rendering before the first prompt or notice. */
export function createPageUi(view: PageView, words: Words): PageUi {
  const shield = installShield(view);
  return {
    view,
    words,
    shield,
    attachShadow: view.Element.prototype.attachShadow,
    prompting: false,
    closeNotice: null,
    owns: shield.owns,
  };
}

import type { PageUi } from './page-ui.ts';

export interface ClosedRoot {
  host: HTMLElement;
  root: ShadowRoot;
  /** Puts the inline style back that no sheet of the page can beat; true when it had been changed. */
  restyle(): boolean;
}

/**
 * Inline and important: the one place in the cascade above a page's own important rules. Inherited properties
 * start afresh here, so nothing of the page's look seeps in.
 */
const hostStyle = ['all:initial', 'display:block', 'visibility:visible', 'position:fixed', 'inset:auto']
  .concat('width:0', 'height:0', 'overflow:visible', 'pointer-events:auto', 'z-index:2147483647')
  .map((rule) => `${rule} !important`)
  .join(';');

/** An element whose inside neither the page's scripts nor its styles can reach. It is not in the document yet. */
export function createClosedRoot(ui: PageUi, css: string): ClosedRoot {
  const host = ui.view.document.createElement('div');
  const root: ShadowRoot = Reflect.apply(ui.attachShadow, host, [{ mode: 'closed' }]);
  applyStyles(ui, root, css);
  let wanted = '';
  const restyle = () => {
    if (wanted && host.style.cssText === wanted && host.attributes.length === 1) return false;
    for (const name of host.getAttributeNames()) host.removeAttribute(name);
    host.style.cssText = hostStyle;
    wanted = host.style.cssText;
    return true;
  };
  restyle();
  return { host, root, restyle };
}

/** A constructed sheet is not subject to the page's `style-src`; where a browser refuses one, an element serves. */
function applyStyles(ui: PageUi, root: ShadowRoot, css: string): void {
  try {
    const sheet = new ui.view.CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = ui.view.document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

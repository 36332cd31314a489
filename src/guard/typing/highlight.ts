/** Says nothing of us: the page sees the names of highlights. */
const name = 'spot';
const css = `::highlight(${name}){text-decoration:underline wavy #c62828 1.5px;text-underline-offset:3px}`;

export interface Painter {
  /** Underlines these ranges and no others. Nothing in the document changes. */
  paint(ranges: readonly Range[], root: Node): void;
}

/** CSS Custom Highlights; where the browser has none, nothing is painted. */
export function createPainter(window: Window & typeof globalThis): Painter {
  let sheet: CSSStyleSheet | null = null;

  /** Rules reach no further than their own tree; sites replace the list now and then. */
  function style(root: Node): void {
    if (!(root instanceof Document || root instanceof ShadowRoot)) return;
    if (!sheet) {
      sheet = new window.CSSStyleSheet();
      sheet.replaceSync(css);
    }
    if (!root.adoptedStyleSheets.includes(sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  return {
    paint(ranges, root) {
      const { highlights } = window.CSS;
      if (!highlights) return;
      if (ranges.length === 0) {
        highlights.delete(name);
        return;
      }
      style(root);
      highlights.set(name, new window.Highlight(...ranges));
    },
  };
}

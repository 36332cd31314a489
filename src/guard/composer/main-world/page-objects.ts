import { apply } from '../../egress/main-world/primordials.ts';

const closest = Element.prototype.closest;

/** An object of the page's; only what an editor is known to have is read of it. */
// biome-ignore lint/suspicious/noExplicitAny: these are other people's objects, told apart by trying.
export type PageObject = any;

/** The nearest ancestor (or the element itself) that matches, with the properties editors hang on it. */
export function around(element: Element, selector: string): PageObject {
  return apply(closest, element, [selector]);
}

export function codeMirrorView(element: Element): PageObject {
  const content = around(element, '.cm-content');
  return (content?.cmTile ?? content?.cmView)?.view;
}

/** Only where the page made Monaco's own global: the editor leaves nothing on its elements. */
export function monacoEditor(element: Element): PageObject {
  const box = around(element, '.monaco-editor');
  const editors = box ? (window as PageObject).monaco?.editor?.getEditors?.() : null;
  for (let index = 0; index < (editors?.length ?? 0); index += 1) {
    if (editors[index].getDomNode() === box) return editors[index];
  }
  return null;
}

/**
 * The nearest property with this name that React rendered around an element, at most 40 levels up. A component's
 * own properties are the newest; those of its fiber may be one render old.
 */
export function reactProperty(element: Element, name: string): PageObject {
  const host = element as PageObject;
  for (const key in host) {
    if (key[0] !== '_' || key[2] !== 'r' || key[7] !== 'F') continue;
    let fiber = host[key];
    for (let level = 0; fiber && level < 40; level += 1) {
      const found = fiber.stateNode?.props?.[name] ?? fiber.memoizedProps?.[name];
      if (found) return found;
      fiber = fiber.return;
    }
  }
  return null;
}

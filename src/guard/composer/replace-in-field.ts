import { dispatchOwn, insertText } from './insert.ts';
import { applyTo, type Replacement } from './replacements.ts';
import { canSelect, selectSpan } from './selection.ts';

/** One step for undo and for the site, however many spans there are. */
export function replaceInField(
  field: HTMLTextAreaElement | HTMLInputElement,
  text: string,
  replacements: readonly Replacement[],
): boolean {
  if (field.value !== text) return false;
  const expected = applyTo(text, replacements);
  const root = field.getRootNode() as Document | ShadowRoot;
  if (canSelect(field)) {
    const start = replacements[0]?.start ?? 0;
    const end = replacements.at(-1)?.end ?? start;
    const middle = expected.slice(start, expected.length - (text.length - end));
    if (selectSpan(field, start, end, null) && root.activeElement === field) insertText(field, middle, null);
  } else {
    // Fields of type email let a script select all or nothing.
    field.focus({ preventScroll: true });
    field.select();
    if (root.activeElement === field) insertText(field, expected, null);
  }
  // Without the focus (hidden mirrors of an editor), or past `maxlength`, the value is set as a script would.
  if (field.value === expected) return true;
  field.value = expected;
  return dispatchOwn(field, new InputEvent('input', { bubbles: true, composed: true }));
}

import { toDataTransfer } from '../transfer.ts';
import { type Composer, isField } from './editable.ts';

/** Events that this guard dispatched itself; its own listeners let them through. */
const ours = new WeakSet<Event>();

export function isOwnEvent(event: Event): boolean {
  return ours.has(event);
}

export function dispatchOwn(target: EventTarget, event: Event): boolean {
  ours.add(event);
  return target.dispatchEvent(event);
}

/** From here on a field's value is set at once rather than typed: Chromium fires one input event a line. */
const typedAtMost = 200_000;

/** Editors that keep a model of their own: their DOM may change while their text does not. */
const modelEditors =
  '[data-slate-editor],[data-lexical-editor],.ck-editor__editable,.monaco-editor,.ProseMirror,.cm-content';

/**
 * Inserts text at the selection in the way an editor takes for a paste, so that its undo holds it as one step.
 * The order (synthetic paste, `beforeinput`, execCommand) and its exceptions are measured, editor by editor;
 * whether an editor took the event is told by `defaultPrevented`, never by the DOM.
 */
export function insertText(composer: Composer, text: string, html: string | null): boolean {
  const target = isField(composer) ? composer : focusedNode(composer);
  if (isField(composer)) return insertIntoField(composer, text);
  const paste = new ClipboardEvent('paste', {
    clipboardData: toDataTransfer(text, html),
    // Firefox ignores `clipboardData` here and takes these two; it carries no HTML this way.
    ...({ data: text, dataType: 'text/plain' } as object),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  if (paste.clipboardData?.types.length) {
    dispatchOwn(target, paste);
    if (paste.defaultPrevented) return true;
  }
  const before = new InputEvent('beforeinput', {
    inputType: 'insertFromPaste',
    dataTransfer: toDataTransfer(text, html),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  dispatchOwn(target, before);
  if (before.defaultPrevented) return true;
  if (composer.closest(modelEditors)) return false;
  return insertIntoEditable(composer, text, html);
}

/** A native paste is dispatched at the element the caret is in; some editors look only there. */
function focusedNode(composer: HTMLElement): Element {
  const node = (composer.getRootNode() as Document).getSelection?.()?.anchorNode ?? null;
  const element = node instanceof Element ? node : node?.parentElement;
  return element && composer.contains(element) ? element : composer;
}

function insertIntoField(field: HTMLTextAreaElement | HTMLInputElement, text: string): boolean {
  if (text.length <= typedAtMost) return document.execCommand('insertText', false, text);
  const end = field.value.length;
  field.setRangeText(text, field.selectionStart ?? end, field.selectionEnd ?? end, 'end');
  return dispatchOwn(
    field,
    new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true, composed: true }),
  );
}

function insertIntoEditable(composer: HTMLElement, text: string, html: string | null): boolean {
  const plainOnly = composer.getAttribute('contenteditable') === 'plaintext-only';
  if (html && !plainOnly) return document.execCommand('insertHTML', false, html);
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const keepsNewlines = plainOnly || /^(pre|break-spaces)/.test(getComputedStyle(composer).whiteSpace);
  return document.execCommand('insertHTML', false, keepsNewlines ? escaped : escaped.replace(/\n/g, '<br>'));
}

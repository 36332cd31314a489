import { toDataTransfer } from '../transfer.ts';
import { askMain } from './ask-main.ts';
import { type Composer, editContextOf, isField, monacoAround } from './editable.ts';

/** Events that this guard dispatched itself; its own listeners let them through. */
const ours = new WeakSet<Event>();
/** An event that the page's world dispatches for us is another object here: it is known by its time. */
let othersAreOurs = false;

export function isOwnEvent(event: Event): boolean {
  return ours.has(event) || (othersAreOurs && !event.isTrusted && event.type === 'paste');
}

export function dispatchOwn(target: EventTarget, event: Event): boolean {
  ours.add(event);
  return target.dispatchEvent(event);
}

/** From here on a field's value is set at once rather than typed: Chromium fires one input event a line. */
const typedAtMost = 200_000;

/** Editors that keep a model of their own: their DOM may change while their text does not. */
const modelEditors =
  '[data-slate-editor],[data-lexical-editor],.ck-editor__editable,.monaco-editor,.ProseMirror,.cm-content,.public-DraftEditor-content,trix-editor';

/**
 * Inserts text at the selection in the way an editor takes for a paste, so that its undo holds it as one step.
 * The order (synthetic paste, `beforeinput`, execCommand) and its exceptions are measured, editor by editor;
 * whether an editor took the event is told by `defaultPrevented`, never by the DOM.
 */
export function insertText(composer: Composer, text: string, html: string | null): boolean {
  if (isField(composer) && !monacoAround(composer)) return insertIntoField(composer, text);
  const target = focusedNode(composer);
  return (
    insertByPaste(target, text, html) ||
    insertByBeforeInput(target, text, html) ||
    insertNatively(composer, text, html)
  );
}

/** What is left where no listener took the event; `false` in editors whose DOM is not their text. */
export function insertNatively(composer: Composer, text: string, html: string | null): boolean {
  if (isField(composer) || editContextOf(composer) || composer.closest(modelEditors)) return false;
  const { designMode } = composer.ownerDocument;
  return (composer.isContentEditable || designMode === 'on') && insertIntoEditable(composer, text, html);
}

function insertByPaste(target: Element, text: string, html: string | null): boolean {
  const paste = new ClipboardEvent('paste', {
    clipboardData: toDataTransfer(text, html),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  if (!paste.clipboardData?.types.length) return pasteInMain(target, text, html);
  dispatchOwn(target, paste);
  return paste.defaultPrevented;
}

/** Firefox drops what the constructor is given; only an event of the page's own world can carry text there. */
function pasteInMain(target: Element, text: string, html: string | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  othersAreOurs = true;
  try {
    return askMain(target, 'paste', text, html ?? '') !== null;
  } finally {
    othersAreOurs = false;
  }
}

function insertByBeforeInput(target: Element, text: string, html: string | null): boolean {
  const before = new InputEvent('beforeinput', {
    inputType: 'insertFromPaste',
    dataTransfer: toDataTransfer(text, html),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  dispatchOwn(target, before);
  return before.defaultPrevented;
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
  const { ownerDocument } = composer;
  const plainOnly = composer.getAttribute('contenteditable') === 'plaintext-only';
  if (html && !plainOnly) return ownerDocument.execCommand('insertHTML', false, html);
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const keepsSpace = plainOnly || /^(pre|break-spaces)/.test(getComputedStyle(composer).whiteSpace);
  return ownerDocument.execCommand('insertHTML', false, keepsSpace ? escaped : withoutPlainSpace(escaped));
}

/** White space that would collapse, as browsers write it themselves: line breaks as elements, spaces not to break. */
function withoutPlainSpace(html: string): string {
  return html.replace(/\n/g, '<br>').replace(/ {2,}/g, (run) => `${'&nbsp;'.repeat(run.length - 1)} `);
}

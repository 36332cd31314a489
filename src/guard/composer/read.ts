import { alignStretches } from './align.ts';
import { askMain } from './ask-main.ts';
import { type DomReading, type Piece, readDom } from './dom-reader.ts';
import { type Composer, editContextOf, isField, monacoAround } from './editable.ts';
import { readMonaco } from './monaco.ts';
import { saysToo } from './same-text.ts';

export interface Reading extends DomReading {
  /** Whether offsets are those of the editor's own document rather than of what is rendered. */
  whole: boolean;
  /** There may be text that could not be read: the editor renders the lines in sight only. */
  partial: boolean;
}

/** Editors that render a part of their document, and whose model the page's world can be asked for. */
const virtualEditor = '.cm-content,.monaco-editor,.CodeMirror,.ace_editor';

/**
 * What a composer holds. Where an editor renders only a part of it, its model is asked too; that is the page's
 * word, so what the DOM shows is always part of the reading.
 */
export function readComposer(composer: Composer): Reading {
  if (composer.closest(virtualEditor)) return readVirtual(composer);
  if (isField(composer)) return { text: composer.value, pieces: [], whole: false, partial: false };
  const reading = readDom(composer);
  const context = editContextOf(composer);
  if (context) return { ...joined(reading, context.text), partial: false };
  return { ...reading, whole: false, partial: showsLess(composer, reading.pieces) };
}

function readVirtual(composer: Composer): Reading {
  const monaco = monacoAround(composer);
  const { partial, ...reading } = monaco ? readMonaco(monaco) : readLines(composer);
  const whole = askMain(composer, 'document');
  if (whole !== null) return { ...joined(reading, whole), partial: false };
  return { ...reading, whole: false, partial };
}

/** A document and what is rendered of it: one text where one contains the other, else both. */
function joined(shown: DomReading, document: string): Omit<Reading, 'partial'> {
  const text = document.replace(/\r\n?/g, '\n');
  const places = alignStretches(
    shown.pieces.map(({ start, length }) => shown.text.slice(start, start + length)),
    text,
  );
  if (places) {
    const pieces = shown.pieces.map((piece, index) => ({ ...piece, start: places[index]! }));
    return { text, pieces, whole: true };
  }
  if (saysToo(shown.text, text)) return { ...shown, whole: false };
  return { text: `${shown.text}\n${text}`, pieces: shown.pieces, whole: false };
}

/** CodeMirror 6 takes its input where it draws; its elder and Ace draw elsewhere, and never everything. */
function readLines(composer: Composer): DomReading & { partial: boolean } {
  const drawn = composer
    .closest('.CodeMirror,.ace_editor')
    ?.querySelector('.CodeMirror-code,.ace_text-layer');
  return { ...readDom(drawn ?? composer), partial: Boolean(drawn ?? composer.querySelector('.cm-gap')) };
}

/** How much of a composer's height may be without text before some is taken to be missing. */
const emptyShare = 0.5;

/** An editor that scrolls, with text in the smaller part of its height only, renders what is in sight. */
function showsLess(composer: HTMLElement, pieces: readonly Piece[]): boolean {
  const first = pieces[0]?.node.parentElement;
  const last = pieces.at(-1)?.node.parentElement;
  if (!first || !last || composer.scrollHeight <= 2 * composer.clientHeight) return false;
  const shown = last.getBoundingClientRect().bottom - first.getBoundingClientRect().top;
  return shown < composer.scrollHeight * (1 - emptyShare);
}

import {
  addEventListener,
  apply,
  detailOf,
  dispatchEvent,
  indexOf,
  OriginalCustomEvent,
  OriginalMouseEvent,
  slice,
} from '../../egress/main-world/primordials.ts';
import { encode } from '../../egress/wire.ts';
import { aboutEvent, answerEvent, helloEvent, questionEvent, readyEvent } from '../wire.ts';
import { pasteInto } from './paste-into.ts';
import { readDocument, readModel } from './read-model.ts';
import { replaceInDocument } from './replace-in-document.ts';

const submitterOf = Object.getOwnPropertyDescriptor(SubmitEvent.prototype, 'submitter')!.get!;

/** Answers the isolated world's questions about composers: an editor's own model lives in the page's world only. */
export function answerComposers(): void {
  const node = document.createElement('i');
  let heard = false;
  let composer: HTMLElement | null = null;

  const sayHello = () => {
    if (!heard) apply(dispatchEvent, window, [new OriginalMouseEvent(helloEvent, { relatedTarget: node })]);
  };
  apply(addEventListener, node, [
    aboutEvent,
    (event: Event) => {
      composer = apply(submitterOf, event, []) as HTMLElement;
    },
  ]);
  apply(addEventListener, node, [
    questionEvent,
    (event: Event) => {
      heard = true;
      const text = composer && answerOf(composer, readFields(apply(detailOf, event, []) as string));
      composer = null;
      if (text === null) return;
      apply(dispatchEvent, node, [new OriginalCustomEvent(answerEvent, { detail: encode([text]) })]);
    },
  ]);
  sayHello();
  if (!heard) apply(addEventListener, window, [readyEvent, sayHello, true]);
}

/** Editors are the page's code: whatever they throw is no answer. */
function answerOf(composer: HTMLElement, next: () => string): string | null {
  try {
    switch (next()) {
      case 'document':
        return readDocument(composer);
      case 'model':
        return readModel(composer);
      case 'replace':
        return replaceInDocument(composer, next) ? '1' : null;
      case 'paste':
        return pasteInto(composer, next(), next()) ? '1' : null;
    }
  } catch {}
  return null;
}

/** The fields of a message one by one, empty after the last, with nothing that a page can replace. */
function readFields(message: string): () => string {
  let position = 0;
  return () => {
    const colon = apply(indexOf, message, [':', position]) as number;
    if (colon < 0) return '';
    const length = +(apply(slice, message, [position, colon]) as string);
    position = colon + 1 + length;
    return apply(slice, message, [colon + 1, position]) as string;
  };
}

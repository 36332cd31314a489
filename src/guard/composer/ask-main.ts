import { decode, encode } from '../egress/wire.ts';
import type { Composer } from './editable.ts';
import {
  aboutEvent,
  answerEvent,
  type ComposerQuestion,
  helloEvent,
  questionEvent,
  readyEvent,
} from './wire.ts';

/** One per frame; `null` while the MAIN world has not said hello. */
let node: EventTarget | null = null;
let answer: string[] | null = null;

/** Takes the page world's half of the channel, at document_start, before the page can. */
export function meetMainWorld(window: Window): void {
  const onHello = (event: Event) => {
    window.removeEventListener(helloEvent, onHello, true);
    event.stopImmediatePropagation();
    node = (event as MouseEvent).relatedTarget;
    node?.addEventListener(answerEvent, (reply) => {
      const { detail } = reply as CustomEvent;
      answer = typeof detail === 'string' ? decode(detail) : null;
    });
    // Tells the other half that it was heard.
    askMain(document.documentElement, 'model');
  };
  window.addEventListener(helloEvent, onHello, true);
  window.dispatchEvent(new Event(readyEvent));
}

/** Asks the page's world about a composer; `null` when it has no answer. What it says is a hint, never proof. */
export function askMain(
  composer: Composer,
  question: ComposerQuestion,
  ...fields: readonly string[]
): string | null {
  answer = null;
  node?.dispatchEvent(new SubmitEvent(aboutEvent, { submitter: composer }));
  node?.dispatchEvent(new CustomEvent(questionEvent, { detail: encode([question, ...fields]) }));
  const [text] = answer ?? [];
  answer = null;
  return text ?? null;
}

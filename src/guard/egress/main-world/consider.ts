import type { BodyText, Rebuild } from './body-text.ts';
import type { Ask } from './channel.ts';
import { apply, promiseThen } from './primordials.ts';

interface Way {
  url: string;
  /** Whether the API can wait for the answer. */
  canWait: boolean;
  /** Sends; with `changed` in the body's place where there is one. */
  send(changed?: unknown): void;
  /** Makes the page see a lost connection. */
  fail(): void;
}

/** Asks about what a body says, once it can be read, and sends it, sends it changed, or fails. */
export function consider(ask: Ask, content: BodyText, { url, canWait, send, fail }: Way): void {
  const { rebuild } = content;
  const put = (body: string) => {
    let act: (() => void) | undefined;
    let asked = false;
    ask({ url, body, canWait, rewritable: rebuild !== undefined }, (verdict, changed) => {
      act = () => {
        if (verdict === 'block') fail();
        else if (verdict === 'rewrite') send((rebuild as Rebuild)(changed));
        else send();
      };
      if (asked) act();
    });
    asked = true;
    // Not inside the listener that the answer came to: the browser would keep an exception from the page.
    act?.();
  };
  if (content.ready) put(content.text);
  else if (canWait) apply(promiseThen, content.read(), [put, fail]);
  else fail();
}

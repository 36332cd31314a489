import { answerComposers } from '../../composer/main-world/answer-composers.ts';
import { openChannel } from './channel.ts';
import { wrapFetch } from './wrap-fetch.ts';
import { wrapBeacon, wrapFormSubmit } from './wrap-others.ts';
import { wrapWebSocket } from './wrap-web-socket.ts';
import { wrapXhr } from './wrap-xhr.ts';

/** Wraps the page's ways out. It holds no policy: what they carry is judged in the isolated world. */
export function startEgress(): void {
  answerComposers();
  openChannel((ask) => {
    wrapFetch(ask);
    wrapXhr(ask);
    wrapWebSocket(ask);
    wrapBeacon(ask);
    wrapFormSubmit(ask);
  });
}

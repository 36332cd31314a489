import { answerComposers } from '../../composer/main-world/answer-composers.ts';
import { answerChecks, wrapWorkerPosts } from '../../self-check/main-world/answer-checks.ts';
import { openChannel } from './channel.ts';
import { wrapFetch } from './wrap-fetch.ts';
import { wrapBeacon, wrapFormSubmit } from './wrap-others.ts';
import { wrapWebSocket } from './wrap-web-socket.ts';
import { wrapXhr } from './wrap-xhr.ts';

/** Wraps the page's ways out. It holds no policy: what they carry is judged in the isolated world. */
export function startEgress(): void {
  answerComposers();
  openChannel(({ ask, node }) => {
    wrapFetch(ask);
    wrapXhr(ask);
    wrapWebSocket(ask);
    wrapBeacon(ask);
    wrapFormSubmit(ask);
    wrapWorkerPosts(node);
  }, answerChecks);
}

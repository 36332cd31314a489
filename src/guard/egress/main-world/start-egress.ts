import { answerComposers } from '../../composer/main-world/answer-composers.ts';
import { answerChecks, wrapWorkerPosts } from '../../self-check/main-world/answer-checks.ts';
import { openChannel } from './channel.ts';
import { lookNative } from './wrap.ts';
import { wrapAddresses } from './wrap-addresses.ts';
import { wrapBeacon } from './wrap-beacon.ts';
import { wrapConnections } from './wrap-connections.ts';
import { wrapFetch } from './wrap-fetch.ts';
import { wrapFormSubmit } from './wrap-form-submit.ts';
import { wrapSends } from './wrap-sends.ts';
import { wrapWebTransport } from './wrap-web-transport.ts';
import { wrapXhr } from './wrap-xhr.ts';

/** Wraps the page's ways out. It holds no policy: what they carry is judged in the isolated world. */
export function startEgress(): void {
  answerComposers();
  openChannel(({ ask, node }) => {
    wrapFetch(ask);
    wrapXhr(ask);
    wrapSends(ask, WebSocket.prototype);
    // Firefox can be built, and set, without WebRTC.
    if (typeof RTCDataChannel === 'function') wrapSends(ask, RTCDataChannel.prototype);
    wrapConnections(ask);
    wrapWebTransport(ask, globalThis as never);
    wrapBeacon(ask);
    wrapFormSubmit(ask);
    wrapAddresses(ask);
    wrapWorkerPosts(() => node);
    answerChecks(node);
    lookNative();
  });
}

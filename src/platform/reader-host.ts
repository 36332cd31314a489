import { browser } from 'wxt/browser';
import { createReaderPool } from './reader-pool.ts';
import { type ReaderQuestion, type ReaderReply, readerPort } from './reader-port.ts';

/**
 * Answers guards that have a file to read: one port a file. In Chromium this runs in the offscreen page, in Firefox
 * in the background page; the reading itself in a worker, which is ended when it takes too long or nobody waits.
 */
export function serveReaders(onIdle: () => void): void {
  const pool = createReaderPool(onIdle);
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== readerPort || port.sender?.id !== browser.runtime.id) return;
    const reply = (message: ReaderReply) => port.postMessage(message);
    let name = '';
    let pieces: Uint8Array<ArrayBuffer>[] = [];
    let end = () => {};
    port.onDisconnect.addListener(() => end());
    port.onMessage.addListener((message: unknown) => {
      const question = message as ReaderQuestion;
      if ('piece' in question) {
        if (question.piece !== '') pieces.push(Uint8Array.from(atob(question.piece), (c) => c.charCodeAt(0)));
        else end = pool.read({ name, file: new Blob(pieces) }, reply);
        return;
      }
      name = question.name;
      pieces = [];
      if (question.file instanceof Blob) end = pool.read(question, reply);
      else reply({ resend: true });
    });
  });
}

import type { ReaderReply } from './reader-port.ts';

/** A file that takes longer is not read, milliseconds. */
const longestRead = 60_000;
/** Workers that wait for the next file. */
const mostIdle = 2;
/** Without a file for this long, workers end, milliseconds. */
const idleLasts = 60_000;

export interface ReaderPool {
  /** Has a worker read a file; the function given back ends it. */
  read(file: { name: string; file: Blob }, reply: (message: ReaderReply) => void): () => void;
}

/** Workers that read files, each one file at a time. `onIdle` is called once nothing was read for a while. */
export function createReaderPool(onIdle: () => void): ReaderPool {
  const idle: Worker[] = [];
  let busy = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;

  function sleepLater(): void {
    clearTimeout(rest);
    if (busy > 0) return;
    rest = setTimeout(() => {
      for (const worker of idle.splice(0)) worker.terminate();
      onIdle();
    }, idleLasts);
  }

  return {
    read(file, reply) {
      const worker = idle.pop() ?? new Worker('/file-reader.js');
      busy += 1;
      clearTimeout(rest);
      let ended = false;
      const end = (keep: boolean) => {
        if (ended) return;
        ended = true;
        clearTimeout(limit);
        busy -= 1;
        worker.onmessage = worker.onerror = null;
        if (keep && idle.length < mostIdle) idle.push(worker);
        else worker.terminate();
        sleepLater();
      };
      const fail = (failed: 'too-slow' | 'failed') => {
        end(false);
        reply({ failed });
      };
      const limit = setTimeout(() => fail('too-slow'), longestRead);
      worker.onerror = () => fail('failed');
      worker.onmessage = ({ data }: MessageEvent<ReaderReply>) => {
        // In a worker pdf.js takes itself for one of its own, and greets whoever made it.
        if ('sourceName' in data) return;
        if ('done' in data) end(true);
        reply(data);
      };
      worker.postMessage(file);
      return () => end(false);
    },
  };
}

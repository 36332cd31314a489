import { unfinished } from '../wire.ts';
import {
  apply,
  copyBytes,
  isView,
  OriginalArrayBuffer,
  OriginalBlob,
  OriginalPromise,
  readerCancel,
  readerRead,
  setTimer,
  streamReader,
  whenDone,
} from './primordials.ts';
import { append, iterable } from './safe-list.ts';

/** A stream that goes on longer than this is judged by what it said so far, milliseconds and bytes. */
const longestWait = 10_000;
const mostBytes = 32_000_000;

type Chunk = ReadableStreamReadResult<ArrayBuffer | ArrayBufferView>;

/** Reads a stream that nobody else reads to its end, or as far as the limits let it. */
export function readStream(stream: ReadableStream): Promise<Blob> {
  return new OriginalPromise((resolve, reject) => {
    const reader = apply(streamReader, stream, []);
    const chunks: unknown[] = [];
    let size = 0;
    let open = true;
    const end = (type: string) => {
      if (!open) return;
      open = false;
      // The other branch goes on; nothing is to be kept for this one.
      if (type !== '') void apply(readerCancel, reader, []);
      resolve(new OriginalBlob(iterable(chunks) as never, { __proto__: null, type } as BlobPropertyBag));
    };
    const take = ({ done, value }: Chunk) => {
      if (done || !open) return end('');
      if (!isView(value) && !(value instanceof OriginalArrayBuffer)) return reject();
      const bytes = copyBytes(value);
      append(chunks, bytes);
      size += bytes.length;
      if (size > mostBytes) end(unfinished);
      else next();
    };
    const next = () => whenDone(apply(readerRead, reader, []) as Promise<Chunk>, take, reject);
    apply(setTimer, window, [() => end(unfinished), longestWait]);
    next();
  });
}

import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Ask, Question } from './channel.ts';

/** What Node lacks of a page. A server for WebTransport needs HTTP/3, which is not to be had here. */
class Missing {}
for (const name of ['MouseEvent', 'Document', 'XMLSerializer']) vi.stubGlobal(name, Missing);
vi.stubGlobal('window', globalThis);

class Transport {
  readonly written: unknown[] = [];
}
class Datagrams {
  readonly written: unknown[] = [];
  private readonly stream = recording(this.written);
  get writable(): WritableStream {
    return this.stream;
  }
}
const recording = (written: unknown[]) =>
  new WritableStream({
    write: (chunk) => void written.push(chunk),
    close: () => void written.push('closed'),
  });

const questions: Question[] = [];
/** Refuses what says "key", and takes its time. */
const ask: Ask = (question, settled) => {
  questions.push(question);
  const text = new TextDecoder().decode(question.shown as Uint8Array);
  const verdict = text.includes('never') ? 'block' : text.includes('key') ? 'rewrite' : 'pass';
  setTimeout(() => settled({ verdict, url: '', body: verdict === 'rewrite' ? 'b[gone]' : '' }));
};
const bytes = (text: string) => new TextEncoder().encode(text);
const texts = (chunks: unknown[]) =>
  chunks.map((chunk) => (chunk instanceof Uint8Array ? new TextDecoder().decode(chunk) : chunk));

describe('WebTransport', () => {
  beforeAll(async () => {
    Object.defineProperty(Transport.prototype, 'createUnidirectionalStream', {
      configurable: true,
      writable: true,
      async value(this: Transport) {
        return recording(this.written);
      },
    });
    const { wrapWebTransport } = await import('./wrap-web-transport.ts');
    wrapWebTransport(ask, { WebTransport: Transport, WebTransportDatagramDuplexStream: Datagrams });
  });

  const open = (transport: Transport) =>
    (
      Transport.prototype as unknown as { createUnidirectionalStream(): Promise<WritableStream> }
    ).createUnidirectionalStream.call(transport);

  it('judges what is written to a stream, piece by piece and in order', async () => {
    const transport = new Transport();
    const writer = (await open(transport)).getWriter();
    void writer.write(bytes('first'));
    void writer.write(bytes('the key'));
    void writer.write(bytes('last'));
    await writer.close();
    expect(texts(transport.written)).toEqual(['first', '[gone]', 'last', 'closed']);
  });

  it('breaks a stream off where a piece is refused', async () => {
    const transport = new Transport();
    const writer = (await open(transport)).getWriter();
    await expect(writer.write(bytes('never this'))).rejects.toThrow(TypeError);
    await expect(writer.write(bytes('nor this'))).rejects.toBeDefined();
    expect(transport.written).toEqual([]);
  });

  it('judges datagrams, and hands out the same stream each time', async () => {
    const datagrams = new Datagrams();
    expect(datagrams.writable).toBe(datagrams.writable);
    await datagrams.writable.getWriter().write(bytes('a key'));
    expect(texts(datagrams.written)).toEqual(['[gone]']);
  });
});

describe('a stream', () => {
  it('is read to its end', async () => {
    const { readStream } = await import('./read-stream.ts');
    const stream = new Blob(['one ', 'two']).stream();
    expect(await (await readStream(stream)).text()).toBe('one two');
  });
  it('that does not end is given as far as it came', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    vi.resetModules();
    const { readStream } = await import('./read-stream.ts');
    const endless = new ReadableStream({ start: (controller) => controller.enqueue(bytes('so far')) });
    const read = readStream(endless);
    await vi.advanceTimersByTimeAsync(11_000);
    vi.useRealTimers();
    const blob = await read;
    expect([blob.type, await blob.text()]).toEqual(['application/x-unfinished', 'so far']);
  });
});

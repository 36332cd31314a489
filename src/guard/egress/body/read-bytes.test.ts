import { gzipSync, zlibSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadInflate } from './inflate.ts';
import type { Leaf } from './leaf.ts';
import { readBytes, readEncoded } from './read-bytes.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

function read(bytes: Uint8Array) {
  const leaves: Leaf[] = [];
  const write = readBytes(bytes, leaves);
  const replace = (text: string, by: string) =>
    write(new Map([[leaves.findIndex((leaf) => leaf.text === text), by]]));
  return { leaves, texts: leaves.map((leaf) => leaf.text), write, replace };
}

function frame(message: Uint8Array, flag = 0): Uint8Array {
  const head = new DataView(new ArrayBuffer(5));
  head.setUint8(0, flag);
  head.setUint32(1, message.length);
  return Uint8Array.from([...new Uint8Array(head.buffer), ...message]);
}

/** A protobuf field of bytes. */
function field(number: number, content: Uint8Array | string): number[] {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  const length: number[] = [];
  let rest = bytes.length;
  for (; rest > 127; rest >>= 7) length.push((rest & 127) | 128);
  return [(number << 3) | 2, ...length, rest, ...bytes];
}
const varint = (number: number, value: number) => [number << 3, value];

const prompt = 'What does the key in line four open?';
const message = (text: string) =>
  Uint8Array.from([
    ...varint(1, 7),
    ...field(2, Uint8Array.from([...field(1, text), ...field(3, 'user')])),
    ...field(15, new Uint8Array([0, 255, 128, 7])),
  ]);

beforeAll(loadInflate);

describe('bytes', () => {
  it.each([
    ['text', (text: string) => bytesOf(`{"text":"${text}"}`)],
    ['a Connect frame with JSON', (text: string) => frame(bytesOf(`{"message":{"content":"${text}"}}`))],
    [
      'frames of gRPC-web with protobuf',
      (text: string) => Uint8Array.from([...frame(message(text)), ...frame(bytesOf('grpc-status:0'), 128)]),
    ],
    ['protobuf', message],
    [
      'protobuf whose length needs two bytes',
      (text: string) => message(text.repeat(text === prompt ? 1 : 20)),
    ],
    [
      'multipart with a file beside it',
      (text: string) =>
        Uint8Array.from([
          ...bytesOf(`--b\r\nContent-Disposition: form-data; name="q"\r\n\r\n${text}\r\n--b\r\n`),
          ...bytesOf('Content-Disposition: form-data; name="f"; filename="a.bin"\r\n\r\n'),
          ...[0, 1, 255],
          ...bytesOf('\r\n--b--\r\n'),
        ]),
    ],
  ])('%s: read, kept as they are, and written again', (_, make) => {
    const { texts, write, replace } = read(make(prompt));
    expect(texts).toContain(prompt);
    expect(write(new Map())).toEqual(make(prompt));
    const by = 'nothing';
    const changed = replace(prompt, _.includes('two bytes') ? by.repeat(20) : by);
    expect(changed).toEqual(make(by));
  });

  it.each([
    ['gzip', gzipSync(bytesOf(`{"text":"${prompt}"}`))],
    ['zlib', zlibSync(bytesOf(`{"text":"${prompt}"}`))],
    ['a compressed frame', frame(gzipSync(message(prompt)), 1)],
    [
      'MessagePack',
      Uint8Array.from([0x81, 0xa4, ...bytesOf('text'), 0xd9, prompt.length, ...bytesOf(prompt), 0xc0]),
    ],
    [
      'CBOR',
      Uint8Array.from([0xa1, 0x64, ...bytesOf('text'), 0x78, prompt.length, ...bytesOf(prompt), 0xf6]),
    ],
  ])('%s: read, and fixed', (_, bytes) => {
    const { leaves } = read(bytes);
    const leaf = leaves.find(({ text }) => text.includes(prompt));
    expect(leaf?.fixed).toBe(true);
  });

  it('UTF-16 is text', () => {
    const units = Uint16Array.from([...prompt].map((sign) => sign.charCodeAt(0)));
    expect(read(new Uint8Array(units.buffer)).texts).toEqual([prompt]);
  });

  it('pictures and sound are not read', () => {
    const png = Uint8Array.from([0x89, ...bytesOf('PNG\r\n'), ...bytesOf(prompt.repeat(4))]);
    expect(read(png).leaves).toEqual([]);
  });

  it('base64 of frames is read and written again; other base64 is left to the scanner', () => {
    const encode = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
    const leaves: Leaf[] = [];
    const write = readEncoded(encode(frame(message(prompt))), leaves, '')!;
    const index = leaves.findIndex((leaf) => leaf.text === prompt);
    expect(write(new Map([[index, 'none']]))).toBe(encode(frame(message('none'))));
    expect(readEncoded(encode(bytesOf('nothing in here')), [], '')).toBeUndefined();
  });

  it('survives bytes of every kind', () => {
    let seed = 7;
    for (let round = 0; round < 2000; round += 1) {
      const bytes = Uint8Array.from({ length: round % 64 }, () => {
        seed = (seed * 1103515245 + 12345) & 0x7fffffff;
        return seed >> 16;
      });
      expect(read(bytes).write(new Map())).toEqual(bytes);
    }
  });

  it('a text is not taken for protobuf', () => {
    for (const text of [prompt, '\n\u0005hallo world', 'x', '"a"', '(0', 'B\u0004abcd then more']) {
      expect(textOf(read(bytesOf(text)).write(new Map()))).toBe(text);
    }
    expect(read(bytesOf(prompt)).texts).toEqual([prompt]);
  });
});

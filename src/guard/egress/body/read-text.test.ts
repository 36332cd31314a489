import { describe, expect, it } from 'vitest';
import type { Leaf } from './leaf.ts';
import { readText } from './read-text.ts';

function read(body: string) {
  const leaves: Leaf[] = [];
  const write = readText(body, leaves);
  const replace = (text: string, by: string) =>
    write(new Map([[leaves.findIndex((leaf) => leaf.text === text), by]]));
  return { leaves, write, replace };
}

describe('a text body', () => {
  it('gives the strings of a chat request, and one is replaced', () => {
    const body = JSON.stringify({ model: 'm', messages: [{ role: 'user', content: 'hello' }] });
    const { leaves, replace } = read(body);
    expect(leaves).toEqual([
      { text: 'm', key: 'model' },
      { text: 'user', key: 'role' },
      { text: 'hello', key: 'content' },
    ]);
    expect(replace('hello', 'a "b"\n')).toBe(body.replace('"hello"', JSON.stringify('a "b"\n')));
  });

  it('keeps long numbers, order, spaces and repeated keys where another string is replaced', () => {
    const body = '{ "id": 12345678901234567890,\t"b": "\\u00e9\\/", "a":1.0, "a" : "old" }';
    expect(read(body).replace('old', 'new')).toBe(body.replace('"old"', '"new"'));
  });

  it('opens JSON inside JSON inside a form field, and leaves the other fields as they were spelt', () => {
    const inner = JSON.stringify([null, JSON.stringify([['the prompt', 0]])]);
    const body = `f.req=${encodeURIComponent(inner)}&at=a%2fb+c&`;
    const { leaves, replace } = read(body);
    expect(leaves.find((leaf) => leaf.text === 'the prompt')?.key).toBe('f.req');
    const back = replace('the prompt', 'changed');
    expect(back.endsWith('&at=a%2fb+c&')).toBe(true);
    expect(JSON.parse(JSON.parse(new URLSearchParams(back).get('f.req')!)[1])[0][0]).toBe('changed');
  });

  const signalR = (text: string) => `{"type":1,"arguments":[{"message":{"text":"${text}"}}]}\u001e`;
  it.each([
    ['lines', (text: string) => `{"a":1}\n{"text":"${text}"}\n`],
    ['records of SignalR', signalR],
    ['a packet of socket.io', (text: string) => `42["perplexity_ask","${text}",{"source":"x"}]`],
    ['an event stream', (text: string) => `event: x\ndata: {"text":"${text}"}\n\ndata: [DONE]\n`],
    ['guarded JSON', (text: string) => `)]}'\n[["wrb.fr","${text}"]]`],
    [
      'multipart',
      (text: string) => `--b7\r\nContent-Disposition: form-data; name="q"\r\n\r\n${text}\r\n--b7--\r\n`,
    ],
  ])('reads %s', (_, make) => {
    const { leaves, write, replace } = read(make('secret words'));
    expect(leaves.map((leaf) => leaf.text)).toContain('secret words');
    expect(write(new Map())).toBe(make('secret words'));
    expect(replace('secret words', 'none')).toBe(make('none'));
  });

  it('takes anything else as one leaf, unchanged', () => {
    for (const body of ['', 'plain text = not a form', '{broken', '12345678', '"quoted"', '[1,2', '{"a":}']) {
      expect(read(body).leaves, body).toEqual([{ text: body, key: '' }]);
      expect(read(body).write(new Map())).toBe(body);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { Recording } from '../fixtures/recording.ts';
import { arrivedValues, leaked } from './arrived.ts';
import { payloadOf } from './payloads.ts';
import { judge, type Outcome } from './verdict.ts';

const key = payloadOf('key');
const clean = payloadOf('clean line');
const outcome = (part: Partial<Outcome> = {}): Outcome => ({
  leaked: false,
  arrived: [],
  observed: [],
  asked: false,
  ...part,
});
const received = (body: string | Buffer, url = '/api/send') => {
  const recording = new Recording();
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(body);
  recording.requests.push({ method: 'POST', host: 'site.example', url, headers: [], body: bytes });
  return recording;
};

describe('what arrived', () => {
  it.each([
    ['JSON', JSON.stringify({ messages: [{ content: key.text }] })],
    ['JSON within JSON', JSON.stringify({ data: JSON.stringify({ text: key.text }) })],
    ['a form field', new URLSearchParams({ message: key.text }).toString()],
    ['JSON in a form field', new URLSearchParams({ data: JSON.stringify([key.text]) }).toString()],
    [
      'a Connect message',
      Buffer.concat([Buffer.from([0, 0, 0, 0, 9]), Buffer.from(JSON.stringify([key.text]))]),
    ],
    ['plain text', key.text],
  ])('is found in %s', (_, body) => {
    const recording = received(body);
    expect(leaked(recording, key)).toBe(true);
    expect(arrivedValues(recording, key.mark)).toEqual([`POST /api/send ${key.text}`]);
  });

  it('is found in an address and in a frame', () => {
    const recording = received('', `/api/send?q=${encodeURIComponent(key.text)}`);
    expect(leaked(recording, key)).toBe(true);
    expect(arrivedValues(recording, key.mark)).toEqual([`POST /api/send? ${key.text}`]);
    recording.reset();
    recording.addFrame(Buffer.from(JSON.stringify({ text: key.text })));
    expect(arrivedValues(recording, key.mark)).toEqual([`frame ${key.text}`]);
  });

  it('is a file, as bytes or as base64', () => {
    const file = Buffer.from([0, 255, 1, 2, 3, 4, 5, 6, 7]);
    expect(leaked(received(Buffer.concat([Buffer.from('--a\r\n'), file])), key, file)).toBe(true);
    expect(leaked(received(`{"data":"data:;base64,${file.toString('base64')}"}`), key, file)).toBe(true);
    expect(leaked(received('nothing'), key, file)).toBe(false);
  });

  it('is a split secret only with both halves', () => {
    const halves = payloadOf('in two messages');
    const [first, second] = halves.parts!;
    expect(leaked(received(first), halves)).toBe(false);
    expect(leaked(received(`${first}\n${second}`), halves)).toBe(true);
  });
});

describe('the verdict', () => {
  const bareKey = outcome({ leaked: true, arrived: [key.text] });
  const bareClean = outcome({ arrived: [clean.text], observed: ['a', 'b'] });

  it('is n.a. where nothing arrived without the extension', () => {
    expect(judge(key, false, outcome(), outcome())).toBe('n.a.');
    expect(judge(clean, false, outcome({ error: 'none' }), outcome())).toBe('n.a.');
  });

  it('of a secret', () => {
    const redacted = key.text.replace(key.secret[0]!, '[AWS_ACCESS_KEY_1]');
    expect(judge(key, false, bareKey, bareKey)).toBe('leak');
    expect(judge(key, false, bareKey, outcome({ asked: true }))).toBe('stopped');
    expect(judge(key, false, bareKey, outcome())).toBe('silent');
    expect(judge(key, false, bareKey, outcome({ arrived: [redacted] }))).toBe('redacted');
    expect(judge(key, false, bareKey, outcome({ arrived: [`${redacted}.`] }))).toBe('mangled');
    expect(judge(key, false, bareKey, outcome({ arrived: [redacted, redacted] }))).toBe('mangled');
    expect(judge(key, false, bareKey, outcome({ error: 'it hangs' }))).toBe('error');
  });

  it('of a clean text', () => {
    expect(judge(clean, false, bareClean, bareClean)).toBe('intact');
    expect(judge(clean, false, bareClean, outcome({ observed: ['a', 'b'] }))).toBe('blocked');
    expect(judge(clean, false, bareClean, { ...bareClean, asked: true })).toBe('blocked');
    expect(judge(clean, false, bareClean, { ...bareClean, arrived: [`${clean.text} `] })).toBe('changed');
    expect(judge(clean, false, bareClean, { ...bareClean, observed: ['a', 'c'] })).toBe('changed');
  });
});

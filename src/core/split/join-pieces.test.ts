import { describe, expect, it } from 'vitest';
import { catalogue } from '../../detectors/catalogue.ts';
import { createScanner } from '../scan/scanner.ts';
import { type ConversationMemory, emptyConversation, rememberMessage } from './conversation-memory.ts';
import { findJoined } from './join-pieces.ts';

const scanner = createScanner(catalogue);
const scan = (text: string) => scanner.scan(text).findings;

/** In parts, so that no scanner takes this file for a leak. */
const aws = ['AKIA', 'Z7QW3R', 'TBMN5KP2XD'];
const github = ['ghp_R8tq2LmZx0', 'Va9Ks4Wd7Ny1Jb6Hc3Fe51xQ2z'];
const stripe = ['sk_live_', '51Hq8ZtLm2Xw9', 'Rk4Vb7Nc3Yp6Jd0Fs'];

/** Sends messages one after the other; what the last one makes together with those before, as its own parts. */
function say(...messages: string[]): string[] {
  let memory: ConversationMemory = emptyConversation;
  let last: string[] = [];
  for (const text of messages) {
    const own = scan(text);
    last = findJoined(text, own, memory, scan).map(({ start, end }) => text.slice(start, end));
    memory = rememberMessage(memory, text, own, [], false);
  }
  return last;
}

describe('a key in parts', () => {
  it.each([
    ['in two messages', [`${aws[0]}${aws[1]}`, aws[2]!], aws[2]],
    ['with words around', [`The key starts ${aws[0]}${aws[1]}`, `and goes on ${aws[2]} ok?`], aws[2]],
    [
      'behind a prefix',
      [`It begins with ${stripe[0]}`, `then ${stripe[1]}${stripe[2]}`],
      `${stripe[1]}${stripe[2]}`,
    ],
    ['with a message between', [github[0]!, 'Got that? There is more.', github[1]!], github[1]],
    ['in three messages', [stripe[0]!, stripe[1]!, stripe[2]!], stripe[2]],
    ['in one message', [`first half: ${github[0]} and the second half: ${github[1]}`], github[1]],
  ])('is seen %s', (_, messages, part) => {
    expect(say(...messages)).toEqual([part]);
  });

  it('is seen for card numbers where the words say so, and only there', () => {
    const halves = [['4539', '1488'].join(' '), ['0343', '6467'].join(' ')];
    expect(say(`First half of my card: ${halves[0]}`, `second half: ${halves[1]}`)).toEqual([halves[1]]);
    expect(say(`Order ${halves[0]}`, `Invoice ${halves[1]}`)).toEqual([]);
  });

  it('is nothing new where one part is a finding by itself', () => {
    expect(say('hello A1b2C3d4', aws.join(''))).toEqual([]);
  });

  it('does not join a message with itself, sent again or edited', () => {
    expect(say(`${aws[0]}Z7QW`, `${aws[0]}Z7QW3R`, `${aws[0]}Z7QW3RTB`)).toEqual([]);
  });
});

describe('an ordinary conversation', () => {
  it('of 200 messages with code and ids makes none', () => {
    let seed = 7;
    const random = (below: number) => {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      return seed % below;
    };
    const pick = (from: string, length: number) =>
      Array.from({ length }, () => from[random(from.length)]).join('');
    const hex = (length: number) => pick('0123456789abcdef', length);
    const make = [
      () => `Commit ${hex(40)} broke build ${random(90000)}; see PR-${random(9000)}.`,
      () => `trace_id=${hex(32)} span_id=${hex(16)} user 0${random(9)}42`,
      () => `id ${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)} is missing`,
      () => `const item${random(99)} = await getUserById2("${pick('abcdefgh0123456789', 12)}");`,
      () => `Order ${pick('ABCDEFGHJKLMNPQRSTUVWXYZ0123456789', 10)}, tracking ${pick('0123456789', 12)}`,
      () => `SELECT c1, c2 FROM t_${random(99)} WHERE md5 = '${hex(32)}' -- TODO HTTP JSON`,
      () =>
        `The rest of it: v${random(9)}.${random(20)}.${random(9)}-beta${random(9)} and sha256-${pick('ABCDEFabcdefXYZxyz0123456789+/', 43)}=`,
      () =>
        `What does it mean that the other part fails? Error 0x8007${hex(4)} on ${random(12)}/${random(28)}/2026`,
      () => `https://example.com/docs/${pick('abcdefghij0123456789', 11)}?ref=${hex(6)}`,
      () => `Call me on 020 7946 0${random(900) + 100}, invoice 2026-${random(9000) + 1000}`,
      () => `api_key = os.environ["MY_API_KEY${random(9)}"]`,
    ];
    let memory: ConversationMemory = emptyConversation;
    const alarms: string[] = [];
    for (let index = 0; index < 400; index += 1) {
      const text = make[random(make.length)]!();
      const own = scan(text);
      const joined = findJoined(text, own, memory, scan);
      if (joined.length > 0) alarms.push(`${joined[0]!.detector} in: ${text}`);
      memory = rememberMessage(memory, text, own, [], false);
    }
    expect(alarms).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { saltedHash } from '../../core/salted-hash.ts';
import { catalogueText } from '../../detectors/catalogue-text.ts';
import { App } from '../../model/app.ts';
import type { EventDraft } from '../../model/event.ts';
import type { PagePart } from '../../model/page-part.ts';
import type { Pass } from '../../model/pass.ts';
import { Policy } from '../../model/policy.ts';
import { balanced } from '../../policies/balanced.ts';
import { createBackstop } from './backstop.ts';
import type { BackstopPorts, SentRequest } from './backstop-ports.ts';
import { createBuiltinPart } from './builtin-part.ts';
import type { PassBook } from './pass-book.ts';

const key = ['AKIA', 'Z7QW3RTB', 'MN5KP2XD'].join('');
const iban = ['DE89', '3704', '0044', '0532', '0130', '00'].join(' ');
const salt = '0123456789abcdef';
const app = App.parse({ id: 'chatgpt', name: 'ChatGPT', hosts: ['chatgpt.com'], status: 'tolerated' });
const builtinPart = createBuiltinPart(Policy.parse(balanced), [app]);

interface World {
  part?: PagePart | null | 'elsewhere';
  kept?: PassBook;
}

/** A browser in which `wait` takes no time, but lets everything that is due happen first. */
function start({ part = { ...builtinPart('chatgpt.com')!, hash: 'a' }, kept = [] }: World = {}) {
  const reports: EventDraft[] = [];
  const disk = { book: kept };
  let waiting: (() => void) | undefined;
  const ports: BackstopPorts = {
    readPart: async () => part,
    builtinPart,
    catalogue: catalogueText,
    readStrings: (url, body) => ({
      strings: [{ text: String(body ?? url.search), isPromptLike: !url.pathname.startsWith('/own') }],
      toPrompt: url.pathname === '/prompt',
    }),
    passes: {
      read: async () => disk.book,
      write: async (book) => {
        disk.book = book;
      },
    },
    report: async (draft) => void reports.push(draft),
    now: () => 1_795_369_200_000,
    clock: () => 0,
    wait: () =>
      new Promise((done) => {
        setTimeout(() => {
          waiting?.();
          waiting = undefined;
          done();
        }, 5);
      }),
    randomUuid: () => crypto.randomUUID(),
  };
  const backstop = createBackstop(ports);
  const meanwhile = (work: () => void) => {
    waiting = work;
  };
  return { backstop, reports, disk, meanwhile };
}

const request = (body: string | null, more: Partial<SentRequest> = {}): SentRequest => ({
  url: new URL('https://chatgpt.com/prompt'),
  type: 'xmlhttprequest',
  tabId: 7,
  initiator: 'https://chatgpt.com',
  body,
  unreadable: false,
  stoppable: true,
  ...more,
});
const pass = (kind: Pass['kind'], ...values: string[]): Pass => ({
  kind,
  salt,
  hashes: values.map((value) => saltedHash(value, salt)),
});
const withKey = `my key is ${key}, why?`;
const withIban = `please pay ${iban} today`;
const codes = (reports: EventDraft[]) =>
  reports.map((draft) => (draft.kind === 'health' ? draft.code : draft.kind));

describe('the backstop', () => {
  it('stops a finding without a pass, once it is sure that none is on its way, and tells of it', async () => {
    const { backstop, reports } = start();
    expect(await backstop.answer(request(withKey))).toBe('cancel');
    expect(await backstop.answer(request(withKey))).toBe('cancel');
    expect(codes(reports)).toEqual(['guard.bypassed', 'attempt']);
    expect(reports[1]).toMatchObject({ end: 'blocked', channel: 'request', actor: 'script' });
    expect(JSON.stringify(reports)).not.toContain(key);
  });

  it('answers clean text at once when it knows the policy', async () => {
    const { backstop } = start();
    await backstop.answer(request('good morning'));
    expect(backstop.answer(request('good morning'))).toBe('pass');
    expect(backstop.answer(request(null))).toBe('pass');
  });

  it('lets go what policy lets go, without any pass', async () => {
    const { backstop, reports } = start();
    expect(await backstop.answer(request('write to ann@acme.example please'))).toBe('pass');
    expect(reports).toEqual([]);
  });

  it('lets go what the guard of the same tab let go, also when its word comes late', async () => {
    const { backstop, meanwhile } = start();
    meanwhile(() => void backstop.register(pass('released', iban), 7, 'chatgpt.com'));
    expect(await backstop.answer(request(withIban))).toBe('pass');
    expect(await backstop.answer(request(withIban, { tabId: 8 }))).toBe('cancel');
    expect(await backstop.answer(request(withIban, { tabId: -1 }))).toBe('pass');
    expect(await backstop.answer(request(`${withIban} ${withKey}`))).toBe('cancel');
  });

  it('knows its passes again after its worker was killed, and forgets those of a closed tab', async () => {
    const first = start();
    await first.backstop.register(pass('released', iban), 7, 'chatgpt.com');
    const next = start({ kept: first.disk.book });
    expect(await next.backstop.answer(request(withIban))).toBe('pass');
    await next.backstop.tabClosed(7);
    expect(await next.backstop.answer(request(withIban))).toBe('cancel');
    expect(next.disk.book).toEqual([]);
    expect(JSON.stringify(first.disk.book)).not.toContain(iban);
  });

  it('stops what a guard refused wherever it goes', async () => {
    const { backstop } = start();
    const own = { url: new URL('https://chatgpt.com/own') };
    expect(await backstop.answer(request(iban, own))).toBe('pass');
    await backstop.register(pass('refused', iban), 7, 'chatgpt.com');
    expect(await backstop.answer(request(iban, own))).toBe('cancel');
    expect(await backstop.answer(request(iban, { ...own, tabId: 8 }))).toBe('pass');
  });

  it('stops a refused value that policy alone would let go in a prompt, but not in the traffic of the site', async () => {
    const { backstop } = start();
    const email = 'ann@acme.example';
    const own = { url: new URL('https://chatgpt.com/own') };
    await backstop.register(pass('refused', email), 7, 'chatgpt.com');
    expect(await backstop.answer(request(`write to ${email} please`))).toBe('cancel');
    expect(await backstop.answer(request(email, own))).toBe('pass');
  });

  it('stops a body that nobody can read on its way to prompts or files, unless the guard has read it', async () => {
    const { backstop } = start();
    const to = (path: string) =>
      request(null, { unreadable: true, url: new URL(`https://chatgpt.com${path}`) });
    expect(await backstop.answer(to('/prompt'))).toBe('cancel');
    expect(await backstop.answer(to('/api/upload'))).toBe('cancel');
    expect(await backstop.answer(to('/telemetry'))).toBe('pass');
    await backstop.register(pass('unreadable', 'https://chatgpt.com/prompt'), 7, 'chatgpt.com');
    expect(await backstop.answer(to('/prompt?x=1'))).toBe('pass');
    expect(await backstop.answer(to('/api/upload'))).toBe('cancel');
  });

  it('only tells where the browser lets it stop nothing', async () => {
    const { backstop, reports } = start();
    expect(await backstop.answer(request(withKey, { stoppable: false }))).toBe('pass');
    expect(codes(reports)).toEqual(['guard.unattributed']);
  });

  it('takes the built-in policy while nobody knows another: keys stay, the rest is told as not verified', async () => {
    const { backstop, reports } = start({ part: null });
    expect(await backstop.answer(request(withKey))).toBe('cancel');
    expect(await backstop.answer(request(withIban))).toBe('pass');
    expect(codes(reports)).toEqual(['guard.bypassed', 'attempt', 'guard.unverified']);
  });

  it('looks at nothing on hosts that are no AI app', async () => {
    const { backstop } = start({ part: 'elsewhere' });
    expect(await backstop.answer(request(withKey))).toBe('pass');
    expect(backstop.answer(request(withKey))).toBe('pass');
  });

  it('leaves the address that a person opens to the guard of its page', async () => {
    const { backstop } = start();
    const url = new URL(`https://chatgpt.com/prompt?q=${key}`);
    expect(backstop.answer(request(null, { url, type: 'main_frame', initiator: null }))).toBe('pass');
    expect(await backstop.answer(request(null, { url, type: 'main_frame' }))).toBe('cancel');
  });

  it('goes through a long body in full', async () => {
    const { backstop } = start();
    const long = 'nothing to see here, move on. '.repeat(20_000);
    expect(await backstop.answer(request(long + withKey))).toBe('cancel');
    expect(await backstop.answer(request(long))).toBe('pass');
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import {
  account,
  promptShapes,
  siteTraffic,
  type Traffic,
} from '../../../../test/fixtures/site-traffic/site-traffic.ts';
import { builtinApps } from '../../../apps/catalogue.ts';
import { createLookup } from '../../../core/lookup/create-lookup.ts';
import { effectivePolicy, mergeLayers } from '../../../core/policy-layers.ts';
import { createScanner } from '../../../core/scan/scanner.ts';
import { valueKey } from '../../../core/value-key.ts';
import { catalogue } from '../../../detectors/catalogue.ts';
import { App } from '../../../model/app.ts';
import type { PagePart } from '../../../model/page-part.ts';
import { Policy } from '../../../model/policy.ts';
import { balanced } from '../../../policies/balanced.ts';
import { createJudge } from '../../judge.ts';
import { createPageMemory, noteFindings } from '../../page-memory.ts';
import { loadInflate } from '../body/inflate.ts';
import { type JudgedRequest, judgeRequest, type RequestKnowledge } from '../judge-request.ts';
import { type ReadOutgoing, readOutgoing } from '../read-outgoing.ts';

const noDocuments = {
  wasReleased: () => false,
  read: async () => ({ texts: [], unreadable: false }),
};

const key = ['AKIA', 'Z7QW3RTB', 'MN5KP2XD'].join('');
const card = ['4539', '1488', '0343', '6467'].join(' ');
const zeroTrust = Policy.parse({
  version: 2,
  unattributed: 'block',
  content: 'block',
  floor: [{ id: 'everything', dataTypes: ['*'], action: 'block' }],
});

/** A page of an app, and what it knows of the person and of the site. */
function page({ app = 'chatgpt', strict = false, stored = '', composer = '', seen = [] as string[] } = {}) {
  const policy = mergeLayers(Policy.parse(balanced), strict ? zeroTrust : Policy.parse({ version: 2 }));
  const found = App.parse(builtinApps.find(({ id }) => id === app));
  const part: PagePart = {
    format: 1,
    sequence: 1,
    hash: 'x',
    origin: 'managed',
    app: { ...found, name: app },
    groups: [],
    policy: effectivePolicy(policy),
    detectors: [],
    lookup: null,
  };
  const memory = createPageMemory(() => 'https://chat.example/');
  for (const value of seen) memory.seen.add(valueKey(value));
  const engine = { createScanner, createLookup, detectors: catalogue, namedKeys: () => [] };
  const judge = createJudge(
    () => engine,
    () => part,
    memory,
    () => {},
  );
  const knowledge = {
    guard: { judge, memory, view: { part: () => part } },
    recent: {
      note() {},
      carries: (leaf: string) => composer !== '' && leaf.includes(composer),
      holds: (value: string) => composer.includes(value),
      isEmpty: composer === '',
    },
    site: { had: (value: string) => stored.includes(value), has: (value: string) => stored.includes(value) },
  } as unknown as RequestKnowledge;
  return (traffic: Traffic) => {
    const url = new URL(traffic.url);
    const outgoing = {
      url,
      shown: traffic.body,
      canWait: true,
      urlIsFree: true,
      bodyIsFree: true,
      answer() {},
    };
    const read = readOutgoing(outgoing, noDocuments) as ReadOutgoing;
    const judged = judgeRequest(knowledge, url, read.leaves, true) as JudgedRequest;
    if (judged.judgement) noteFindings(memory, judged.judgement.attempt);
    return judged.judgement?.decision.outcome ?? 'pass';
  };
}

/** What a signed-in page has in its stores and its served HTML. */
const stored = JSON.stringify(account);

beforeAll(loadInflate);

describe("the site's own traffic", () => {
  it.each(siteTraffic)('$name: passes, also where nothing else may', (traffic) => {
    expect(page()(traffic)).toBe('pass');
    const typed = page({ strict: true, stored, composer: 'Please write a short poem' });
    expect(typed(traffic)).toBe('pass');
  });

  it.each(siteTraffic)('$name: passes although the person wrote their own address', (traffic) => {
    const seen = [account.email, account.token];
    expect(page({ strict: true, stored, seen, composer: `Sign it with ${account.email}` })(traffic)).toBe(
      'pass',
    );
  });
});

describe.each(promptShapes)('a prompt of $name', ({ app, make }) => {
  it.each([
    ['a key alone', key],
    ['a key in a sentence', `Why does ${key} not work?`],
  ])('is stopped for %s', (_, prompt) => {
    expect(page({ app })(make(prompt))).toBe('block');
    expect(page({ app, stored: prompt, composer: prompt })(make(prompt))).toBe('block');
  });
  it("is stopped for the site's own token in it", () => {
    expect(page({ app, stored })(make(`Decode ${account.token} for me`))).toBe('block');
  });
  it('has a card taken out', () => {
    expect(page({ app })(make(`My card is ${card}, thank you`))).toBe('redact');
  });
  it('passes clean, under the strictest policy too', () => {
    expect(page({ app, strict: true, stored })(make('Why is the sky blue?'))).toBe('pass');
  });
});

describe('a value elsewhere', () => {
  const log = (value: string): Traffic => ({
    name: 'log',
    url: 'https://log.example/x',
    body: JSON.stringify({ a: { value } }),
  });
  it.each([
    ['from nobody knows where', {}, 'pass'],
    ['from nobody knows where, under zero trust', { strict: true }, 'block'],
    ['that was pasted', { seen: [key] }, 'block'],
    ['that was pasted, and stored by the site since', { seen: [key], stored: '' }, 'block'],
    ['that stands in the composer', { composer: `my ${key} here` }, 'block'],
    ["of the site's stores", { strict: true, stored: key }, 'pass'],
  ])('%s', (_, knowledge, outcome) => {
    expect(page(knowledge)(log(key))).toBe(outcome);
  });
  it('is stopped at each try under zero trust', () => {
    const decide = page({ strict: true });
    expect([decide(log(key)), decide(log(key))]).toEqual(['block', 'block']);
  });
  it('in an address', () => {
    const address = { name: 'x', body: '', url: `https://log.example/collect/${key}?v=1` };
    expect(page({ seen: [key] })(address)).toBe('block');
    expect(page()(address)).toBe('pass');
    expect(
      page()({ ...address, url: `https://chatgpt.com/?q=${encodeURIComponent(`what is ${key} for`)}` }),
    ).toBe('block');
  });
});

import { describe, expect, it } from 'vitest';
import type { BackgroundStatus } from '../model/message.ts';
import { handleMessage, type Sender } from './handle-message.ts';

const guard: Sender = { page: false, contentScript: { tabId: 7, frameId: 0, host: 'chatgpt.com' } };
const frame: Sender = { page: false, contentScript: { tabId: 7, frameId: 3, host: 'chatgpt.com' } };
const popup: Sender = { page: true, contentScript: null };
const draft = {
  kind: 'visit',
  uid: '00000000-0000-4000-8000-000000000001',
  time: 1_795_369_200_000,
  app: { id: 'chatgpt', name: 'ChatGPT', host: 'chatgpt.com' },
};
const status = { version: '0.1.0' } as BackgroundStatus;

async function say(message: unknown, sender: Sender) {
  const done: unknown[] = [];
  const answer = await handleMessage(message, sender, {
    report: async (event) => void done.push(event),
    renewCatalogue: async () => void done.push('renewed'),
    showBadge: async (tabId, state) => void done.push([tabId, state]),
    registerPass: async (...pass) => void done.push(pass),
    expectRequests: async (host) => void done.push(host),
    status: async () => status,
    openReader: async () => void done.push('reader'),
  });
  return { answer, done };
}

describe('handleMessage', () => {
  it('takes reports from content scripts only, and none with a field that could hold text', async () => {
    expect(await say({ type: 'report', draft }, guard)).toEqual({ answer: { ok: true }, done: [draft] });
    expect(await say({ type: 'report', draft }, popup)).toEqual({ answer: { ok: false }, done: [] });
    const chatty = { ...draft, text: 'the pasted text' };
    expect(await say({ type: 'report', draft: chatty }, guard)).toEqual({ answer: { ok: false }, done: [] });
  });

  it('says no to a report that could not be stored, so that its guard keeps it', async () => {
    const report = () => Promise.reject(new Error('disk'));
    const parts = {
      report,
      renewCatalogue: async () => {},
      showBadge: async () => {},
      registerPass: async () => {},
      expectRequests: async () => {},
      status: async () => status,
      openReader: async () => {},
    };
    expect(await handleMessage({ type: 'report', draft }, guard, parts)).toEqual({ ok: false });
  });

  it('renews the built-in detectors for a guard that cannot read them', async () => {
    const message = { type: 'catalogue-unreadable' };
    expect(await say(message, guard)).toEqual({ answer: { ok: true }, done: ['renewed'] });
    expect(await say(message, popup)).toEqual({ answer: { ok: false }, done: [] });
  });

  it('takes passes from content scripts only, for their own tab', async () => {
    const pass = { kind: 'released', salt: '0123456789abcdef', hashes: ['0123456789abcdef'] };
    expect((await say({ type: 'pass', pass }, guard)).done).toEqual([[pass, 7, 'chatgpt.com']]);
    expect((await say({ type: 'pass', pass }, popup)).answer).toEqual({ ok: false });
    expect((await say({ type: 'pass', pass: { ...pass, tabId: 8 } }, guard)).answer).toEqual({ ok: false });
  });

  it('gets ready for the host of a page where somebody writes', async () => {
    expect(await say({ type: 'wake' }, guard)).toEqual({ answer: { ok: true }, done: ['chatgpt.com'] });
    expect((await say({ type: 'wake' }, popup)).answer).toEqual({ ok: false });
  });

  it('shows the badge of the page, and a frame’s only when it failed', async () => {
    expect((await say({ type: 'badge', state: 'guarding' }, guard)).done).toEqual([[7, 'guarding']]);
    expect((await say({ type: 'badge', state: 'guarding' }, frame)).done).toEqual([]);
    expect((await say({ type: 'badge', state: 'failed' }, frame)).done).toEqual([[7, 'failed']]);
  });

  it('tells its status to our own pages only', async () => {
    expect((await say({ type: 'status' }, popup)).answer).toBe(status);
    expect((await say({ type: 'status' }, guard)).answer).toEqual({ ok: false });
  });

  it.each([[null], ['report'], [{ type: 'grant' }], [{ type: 'status', more: 1 }]])(
    'refuses %j',
    async (message) => {
      expect((await say(message, popup)).answer).toEqual({ ok: false });
    },
  );
});

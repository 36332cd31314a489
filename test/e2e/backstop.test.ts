import { DatabaseSync } from 'node:sqlite';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Event } from '../../src/model/event.ts';
import { backgroundStatus } from './harness/background-status.ts';
import { bypasses, sendRound } from './harness/bypasses.ts';
import { prompt } from './harness/prompt.ts';
import { awsKey, iban, withKey } from './harness/secrets.ts';
import { type Stage, startStage } from './harness/stage.ts';
import { canInstallByPolicy } from './harness/start-browser.ts';
import { workerRuns } from './harness/worker.ts';

const endpoint = '/backend-api/f/conversation';
const clean = JSON.stringify({ messages: [{ role: 'user', content: 'Grüße, what is 2 + 2? \n& <b>' }] });
const saying = (content: string) => JSON.stringify({ messages: [{ role: 'user', content }] });
const payment = `Please pay ${iban} today`;
/** Longer than a suspicious request waits for its pass, and than a worker takes to start; milliseconds. */
const settles = 900;
/** The same before a worker is killed: what waits for a killed worker goes out. */
const surelySettles = 2_500;

describe.skipIf(!(await canInstallByPolicy()))('the network backstop', () => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await startStage({
      hosts: ['chatgpt.com', 'claude.ai', 'chat.acme.example'],
      policy: {
        version: 3,
        extends: 'builtin/balanced',
        apps: [
          {
            id: 'acme-chat',
            hosts: ['chat.acme.example'],
            status: 'sanctioned',
            hints: { composer: [], sendButton: [], promptEndpoints: [endpoint] },
          },
        ],
        detectors: [],
        dictionaries: [],
        exactData: [],
        documents: [],
        ignore: [],
        floor: [],
        grants: [],
        rules: [],
        reporting: [],
      },
    });
    await stage.policyActive();
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    await page?.close();
    page = await stage.openChat('textarea');
    await page.route('**/hangs', () => {});
    await page.waitForTimeout(200);
    stage.site.reset();
  });

  const arrived = () => stage.site.requests.filter(({ url }) => url.startsWith(endpoint));
  const events = () => {
    const database = new DatabaseSync(stage.collector.dataFile, { readOnly: true });
    const rows = database.prepare('SELECT raw FROM events ORDER BY sequence').all();
    database.close();
    return rows.map((row) => JSON.parse(String(row.raw)) as Event);
  };

  it.each(bypasses)('stops a key, and lets clean text go byte for byte: %s', async (how) => {
    await sendRound(page, how, endpoint, saying(withKey));
    await page.waitForTimeout(settles);
    expect(stage.site.received()).not.toContain(awsKey);
    expect(arrived()).toEqual([]);
    // What nobody can read is stopped whatever it says.
    if (how.endsWith('Blob')) return;
    await sendRound(page, how, endpoint, clean);
    await expect.poll(arrived).toHaveLength(1);
    const { body, url } = arrived()[0]!;
    if (how === 'query') expect(decodeURIComponent(url)).toContain(clean);
    else expect(body.toString()).toBe(how === 'form' ? `body=${clean}\r\n` : clean);
  });

  it('reports a bypass, with what a rule said and without a word of the text', async () => {
    const codes = () => events().map((event) => event.metadata.event_code);
    await expect.poll(codes, { timeout: 20_000 }).toContain('guard.bypassed');
    const blocked = events().filter((event) => event.class_uid === 2006);
    expect(blocked[0]).toMatchObject({
      dst_endpoint: { hostname: 'chatgpt.com', svc_name: 'chatgpt' },
      unmapped: { channel: 'request', actor_kind: 'script', mode: 'block' },
    });
    expect(JSON.stringify(events())).not.toContain(awsKey);
  });

  it.each(['srcdoc', 'service worker'] as const)('holds though its worker was asleep: %s', async (how) => {
    for (let time = 0; time < 3; time += 1) {
      await stage.killWorker();
      await page.waitForTimeout(300);
      await sendRound(page, how, endpoint, saying(withKey));
      await page.waitForTimeout(surelySettles);
      expect(stage.site.received()).not.toContain(awsKey);
    }
    await stage.killWorker();
    await page.waitForTimeout(300);
    await sendRound(page, how, endpoint, clean);
    await expect.poll(arrived).toHaveLength(1);
    expect(arrived()[0]!.body.toString()).toBe(clean);
  });

  it("holds on an administrator's own app while somebody writes, though its worker was asleep", async () => {
    const own = await stage.openChat('textarea', { host: 'chat.acme.example' });
    await sendRound(own, 'srcdoc', endpoint, saying(withKey));
    await own.waitForTimeout(settles);
    expect(stage.site.received()).not.toContain(awsKey);
    await stage.killWorker();
    await own.waitForTimeout(300);
    await own.keyboard.press('a');
    await own.waitForTimeout(settles);
    await sendRound(own, 'srcdoc', endpoint, saying(withKey));
    await own.waitForTimeout(settles);
    expect(stage.site.received()).not.toContain(awsKey);
    await own.close();
  });

  it.each([
    ['fetch', 'awake'],
    ['fetch', 'killed'],
    ['xhr', 'killed'],
    ['form', 'awake'],
    ['form', 'killed'],
    ['beacon', 'awake'],
  ] as const)('lets go what a person says may go: %s, worker %s', async (transport, worker) => {
    await page.close();
    page = await stage.openChat('textarea', { transport });
    await page.keyboard.type(payment);
    await page.keyboard.press('Enter');
    await prompt(page).waitUntilReady();
    if (worker === 'killed') await stage.killWorker();
    await prompt(page).click(/anyway/i);
    await expect.poll(() => stage.site.received(), { timeout: 5_000 }).toContain(iban);
    expect(stage.site.prompts()).toEqual([payment]);
    // The word was for this tab only.
    const other = await stage.openChat('textarea');
    stage.site.reset();
    await sendRound(other, 'srcdoc', endpoint, saying(payment));
    await other.waitForTimeout(settles);
    expect(stage.site.received()).not.toContain(iban);
    await other.close();
  });

  it('lets a body go that it cannot read when the guard has read it', async () => {
    await page.evaluate(
      ([to, body]) => fetch(to!, { method: 'POST', body: new Blob([body!]) }).then(() => undefined),
      [endpoint, clean],
    );
    expect(arrived()[0]?.body.toString()).toBe(clean);
  });

  it('stops everywhere what a person refused', async () => {
    await page.keyboard.type(payment);
    await page.keyboard.press('Enter');
    await prompt(page).waitUntilReady();
    await prompt(page).press('Escape');
    await prompt(page).waitUntilGone();
    await sendRound(page, 'worker', '/backend-api/analytics', JSON.stringify({ x: iban }));
    await page.waitForTimeout(settles);
    expect(stage.site.received()).not.toContain(iban);
  });

  it("leaves a site's own traffic from its workers alone", async () => {
    const token = `eyJ${'hbGciOiJIUzI1NiJ9'}.eyJ${'zdWIiOiJraW0ifQ'}.${'SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV'}`;
    const own = [
      ['/backend-api/session', JSON.stringify({ session_token: token, email: 'kim@acme.example' })],
      [endpoint, JSON.stringify({ session_token: token, messages: [{ content: 'Good morning to you' }] })],
      ['/backend-api/log', JSON.stringify([{ level: 'error', user: { email: 'kim@acme.example' }, token }])],
    ] as const;
    for (const how of ['worker', 'service worker', 'hanging frame'] as const) {
      for (const [to, body] of own) await sendRound(page, how, to, body);
      await expect.poll(() => stage.site.bodies()).toHaveLength(own.length);
      expect(stage.site.bodies().sort()).toEqual(own.map(([, body]) => body).sort());
      stage.site.reset();
    }
  });

  it('is awake when somebody writes', async () => {
    await stage.killWorker();
    await page.waitForTimeout(500);
    expect(await workerRuns(stage.context, stage.extensionId)).toBe(false);
    await page.keyboard.press('a');
    await expect.poll(() => workerRuns(stage.context, stage.extensionId)).toBe(true);
  });

  it('says in the popup that it is there', async () => {
    const popup = await stage.openPopup();
    expect((await backgroundStatus(popup)).backstop).toBe('stopping');
    await popup.getByText('Requests that avoid the page check are stopped too.').waitFor();
    await popup.close();
  });
});

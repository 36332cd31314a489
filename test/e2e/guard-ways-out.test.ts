import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { prompt } from './harness/prompt.ts';
import { awsKey, withKey, withoutKey } from './harness/secrets.ts';
import { refusedWays, rewritableWays, sendAway } from './harness/send-away.ts';
import { type Stage, startStage } from './harness/stage.ts';
import { canInstallByPolicy } from './harness/start-browser.ts';

/** Shaped like a site's own JSON Web Token; it opens nothing. */
const token = [
  { alg: 'HS256', typ: 'JWT' },
  { sub: 'kim', iat: 1_790_000_000 },
]
  .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  .concat('SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c')
  .join('.');

describe.skipIf(!(await canInstallByPolicy()))('the ways out of a page', () => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await startStage({ collector: false });
    await stage.policyActive();
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    await page?.close();
    page = await stage.openChat('textarea', { host: 'claude.ai' });
    await page.waitForTimeout(100);
    stage.site.reset();
  });

  const sent = () => stage.site.requests.filter(({ url }) => url.startsWith('/backend-api/send'));
  const takeOut = async () => {
    await prompt(page).waitUntilReady();
    expect(stage.site.received()).not.toContain(awsKey);
    await prompt(page).click(/remove/i);
    await prompt(page).waitUntilGone();
    await page.waitForTimeout(400);
    expect(await prompt(page).visible()).toBe(false);
    expect(stage.site.received()).not.toContain(awsKey);
    expect(stage.site.received()).toContain(withoutKey);
  };

  const give = async () => {
    await page.keyboard.type(withKey);
    await page.waitForTimeout(600);
  };

  it.each(rewritableWays)('takes the key out, and sends once: %s', async (way) => {
    await give();
    await sendAway(page, way, withKey);
    await takeOut();
    expect(sent()).toHaveLength(1);
    const body = sent()[0]!.body;
    if (/^(?:form|xhrForm|beaconForm|requestInit)$/.test(way)) {
      expect(body.includes(Buffer.from([0, 255, 1]))).toBe(true);
    }
  });

  it.each(refusedWays)('refuses it, and says so: %s', async (way) => {
    await give();
    await sendAway(page, way, withKey);
    await prompt(page).waitUntilReady();
    await prompt(page).press('Escape');
    await prompt(page).waitUntilGone();
    await page.waitForTimeout(300);
    expect(sent()).toEqual([]);
    expect(stage.site.received()).not.toContain(awsKey);
  });

  it('keeps the frames of a socket in order, up to its closing', async () => {
    await page.keyboard.type(withKey);
    await page.waitForTimeout(600);
    await page.evaluate((text) => {
      document.querySelector('textarea')!.value = '';
      const socket = new WebSocket(new URL('/ws', location.href).href.replace('http', 'ws'));
      socket.onopen = () => {
        socket.send('first');
        socket.send(new Blob([text]));
        socket.send('last');
        socket.close();
      };
    }, withKey);
    await takeOut();
    expect(stage.site.frames.map(String)).toEqual(['first', withoutKey, 'last']);
  });

  it('throws what the browser throws', async () => {
    const errors = await page.evaluate(async () => {
      const nameOf = (work: () => void) => {
        try {
          work();
        } catch (error) {
          return (error as Error).name;
        }
        return 'none';
      };
      const used = new Request('/backend-api/send', { method: 'POST', body: 'some clean text' });
      await fetch(used);
      const again = await fetch(used).catch((error: Error) => error.name);
      const address = new URL('/ws', location.href).href.replace('http', 'ws');
      return [
        nameOf(() => new XMLHttpRequest().send('a')),
        nameOf(() => new WebSocket(address).send('a')),
        again,
      ];
    });
    expect(errors).toEqual(['InvalidStateError', 'InvalidStateError', 'TypeError']);
  });

  it("leaves a site's own tokens alone", async () => {
    await page.keyboard.type('the');
    const statuses = await page.evaluate(async (token) => {
      const post = (path: string, body: BodyInit) => fetch(path, { method: 'POST', body });
      const lines = [{ dsn: 'x' }, { user: { email: 'kim@acme.example' }, note: 'all is well', token }];
      const answers = await Promise.all([
        post('/backend-api/x', JSON.stringify({ access_token: token, email: 'kim@acme.example' })),
        post('/backend-api/x', lines.map((line) => JSON.stringify(line)).join('\n')),
        post('/backend-api/x', new URLSearchParams({ refresh_token: token })),
        post(
          '/api/organizations/1/chat_conversations/2/completion',
          JSON.stringify({ session_token: token }),
        ),
        fetch(`/backend-api/x?token=${token}`),
      ]);
      return answers.length;
    }, token);
    expect(statuses).toBe(5);
    expect(await prompt(page).visible()).toBe(false);
  });
});

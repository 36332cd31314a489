import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordedRequest } from '../fixtures/recording.ts';
import { refusedWays, rewritableWays, sendAway, type Way } from './harness/send-away.ts';
import { type Stage, startStage } from './harness/stage.ts';
import { canInstallByPolicy } from './harness/start-browser.ts';

const clean = 'Why is "blue" sky & sea, naïve question? 100% \u{1f30a}\nsecond line';
/** No AI app: nothing of ours runs there. */
const unguarded = 'helper.test';

/** All that a server can tell apart; a boundary is made anew each time. */
function told({ method, url, headers, body }: RecordedRequest): unknown {
  const header = (name: string) => headers[headers.findIndex((item) => item.toLowerCase() === name) + 1];
  const type = headers.some((item) => item.toLowerCase() === 'content-type') ? header('content-type') : null;
  const boundary = /boundary=(\S+)/.exec(type ?? '')?.[1];
  const plain = (text: string | null | undefined) =>
    boundary ? text?.replaceAll(boundary, 'BOUNDARY') : text;
  return { method, url, type: plain(type), body: plain(body.toString('latin1')) };
}

describe.skipIf(!(await canInstallByPolicy()))('clean requests', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage({ collector: false });
    await stage.policyActive();
  });
  afterAll(() => stage?.close());

  async function sentFrom(host: string, way: Way): Promise<unknown[]> {
    const page = await stage.openChat('textarea', { host });
    stage.site.reset();
    await page.keyboard.type('We talk');
    await sendAway(page, way, clean);
    const sent = () => stage.site.requests.filter(({ url }) => url.startsWith('/backend-api/send'));
    await expect.poll(() => sent().length).toBeGreaterThan(0);
    await page.waitForTimeout(50);
    const all = sent().map(told);
    await Promise.all(
      stage.context
        .pages()
        .slice(1)
        .map((open) => open.close()),
    );
    return all;
  }

  it('a blob that a page sends when it goes away arrives', async () => {
    const page = await stage.openChat('textarea', { host: 'claude.ai' });
    await page.keyboard.type('We talk');
    await page.waitForTimeout(300);
    stage.site.reset();
    await page.evaluate(() => {
      addEventListener('pagehide', () => {
        navigator.sendBeacon('/backend-api/send', new Blob(['{"left":true}'], { type: 'application/json' }));
      });
    });
    await page.goto('about:blank');
    await expect.poll(() => stage.site.bodies()).toContain('{"left":true}');
    await page.close();
  });

  it.each([...rewritableWays, ...refusedWays])('arrive byte for byte: %s', async (way) => {
    expect(await sentFrom('claude.ai', way)).toEqual(await sentFrom(unguarded, way));
  });
});

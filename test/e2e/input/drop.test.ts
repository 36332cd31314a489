import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answer, isAsked, refuse } from '../harness/answer.ts';
import { guardedHost, openSite } from '../harness/open-site.ts';
import { awsKey, iban, withKey, withoutKey } from '../harness/secrets.ts';
import { type Stage, startStage } from '../harness/stage.ts';

const unguarded = 'plain.test';
const account = `pay ${iban}`;
/** Where the composers of the page lie: 16 px monospace from x = 12 on. */
const rows = { first: 75, second: 155 };

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 12, from.y + 4, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.mouse.up();
}

describe('drop', () => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await startStage({ collector: false, hosts: [guardedHost, unguarded] });
    await stage.policyActive();
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    await page?.close();
    stage.site.reset();
  });
  const open = async (kind: string, text: string, host = guardedHost, link = '') => {
    const query = new URLSearchParams({ kind, text, ...(link && { link }) });
    page = await openSite(stage, 'dropping', `?${query}`, host);
    await page.waitForTimeout(150);
  };
  const texts = () => page.evaluate('texts()') as Promise<string[]>;
  const fill = (first: string, second = '') =>
    page.evaluate(
      ([first, second]) => (window as unknown as { fill(...all: string[]): void }).fill(first!, second!),
      [first, second],
    );
  const dragSource = async (to: { x: number; y: number }) => {
    await page.evaluate(() => getSelection()!.selectAllChildren(document.getElementById('source')!));
    await drag(page, { x: 20, y: 16 }, to);
  };
  /** Just before the fourth letter. */
  const betweenWords = { x: 13 + 4 * 9.6, y: rows.first };

  const kinds = ['textarea', 'contenteditable', 'closed'];

  it.each(kinds)('%s: a key stays out, and comes in without it where it was dropped', async (kind) => {
    await open(kind, withKey);
    await fill('one two');
    await dragSource(betweenWords);
    await refuse(page);
    expect(await texts()).toEqual(['one two', '']);
    await dragSource(betweenWords);
    await answer(page, /remove/i);
    await expect.poll(async () => (await texts())[0]).toBe(`one ${withoutKey}two`);
    expect(await page.locator('#source').textContent()).toBe(withKey);
  });

  it.each(kinds)('%s: what may come in lands where it lands without Sluice', async (kind) => {
    const results: string[][] = [];
    for (const host of [unguarded, guardedHost]) {
      await page?.close();
      await open(kind, account, host);
      await fill('one two');
      await dragSource(betweenWords);
      if (host === guardedHost) await answer(page, /anyway/i);
      await page.waitForTimeout(300);
      results.push(await texts());
    }
    expect(results[1]![0]).toBe(`one ${account}two`);
    // In a contenteditable the browser puts a space between two words that meet.
    expect(results[0]![0]!.replace(' two', 'two')).toBe(results[1]![0]);
  });

  it.each(kinds)('%s: moving text within one composer is no business of ours', async (kind) => {
    const results: unknown[] = [];
    for (const host of [unguarded, guardedHost]) {
      await page?.close();
      await open(kind, 'x', host);
      await fill(`${account} end`);
      await page.mouse.dblclick(20, rows.first);
      await drag(page, { x: 20, y: rows.first }, { x: 500, y: rows.first });
      await page.waitForTimeout(300);
      results.push([await texts(), await page.evaluate('ended')]);
    }
    expect(results[1]).toEqual(results[0]);
    expect(await isAsked(page)).toBe(false);
  });

  it.each(kinds)(
    '%s: from one composer into another: asked, and nothing is lost either way',
    async (kind) => {
      await open(kind, 'x');
      await fill(withKey, 'two ');
      await page.mouse.click(500, rows.first);
      await page.keyboard.press('ControlOrMeta+A');
      await drag(page, { x: 20, y: rows.first }, { x: 500, y: rows.second });
      await refuse(page);
      expect(await texts()).toEqual([withKey, 'two ']);
    },
  );

  it.each(kinds)('%s: clean text is dropped, moved and copied as without Sluice', async (kind) => {
    const results: unknown[] = [];
    for (const host of [unguarded, guardedHost]) {
      await page?.close();
      await open(kind, 'clean text', host);
      await fill('one two', 'three');
      await dragSource(betweenWords);
      const dropped = await texts();
      await page.mouse.click(500, rows.first);
      await page.keyboard.press('ControlOrMeta+A');
      await drag(page, { x: 20, y: rows.first }, { x: 500, y: rows.second });
      await page.waitForTimeout(200);
      const moved = await texts();
      await page.keyboard.press('ControlOrMeta+Z');
      results.push([dropped, moved, await texts(), await page.evaluate('ended')]);
    }
    expect(results[1]).toEqual(results[0]);
    expect(await isAsked(page)).toBe(false);
  });

  it('a link with a key in its address', async () => {
    await open('contenteditable', 'Open the report', guardedHost, `https://x.example/?k=${awsKey}`);
    await drag(page, { x: 20, y: 16 }, betweenWords);
    await refuse(page);
    expect(await texts()).toEqual(['', '']);
  });
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { catalogue } from '../../src/detectors/catalogue.ts';
import { evidence } from '../../src/detectors/evidence.ts';
import { pageNames } from '../fixtures/chat/serve-chat.ts';
import { paste } from './harness/clipboard.ts';
import { dragText } from './harness/drag-text.ts';
import { prompt } from './harness/prompt.ts';
import { awsKey, withKey } from './harness/secrets.ts';
import { type Stage, startStage } from './harness/stage.ts';

/** How long a leak would take to arrive; autosave waits 300 ms. */
const leakShows = 700;
const multiline = 'Dear all,\n\nhere is the plan: 3 < 4 & "quotes".\nBest, Ann';
const clean = 'Please summarise: the meeting is on 12 May at 10:30, room 4.12, budget 1,200 euros.';

/** The frame that holds the fixture. */
async function chatFrame(page: Page) {
  for (const frame of page.frames().reverse()) {
    if (
      await frame.evaluate(
        () => window.fixture?.text !== undefined && document.querySelector('.composer') !== null,
      )
    )
      return frame;
  }
  throw new Error('no chat here');
}

async function settle(page: Page, key: 'Escape' | null): Promise<boolean> {
  const dialog = prompt(page);
  for (let waited = 0; waited < leakShows; waited += 100) {
    if (await dialog.visible()) {
      if (!key) return true;
      await dialog.waitUntilReady();
      await dialog.press(key);
      await dialog.waitUntilGone();
      return true;
    }
    await page.waitForTimeout(100);
  }
  return false;
}

/** One editor of each kind; the others are gone through in composers.test.ts and by the conformance suite. */
const kinds = pageNames.filter((name) =>
  [
    ...['textarea', 'input', 'contenteditable', 'react-textarea', 'shadow-open', 'shadow-closed'],
    ...['prosemirror', 'lexical', 'quill', 'slate', 'codemirror', 'tiptap', 'iframe', 'srcdoc'],
  ].includes(name),
);

describe('the guard, by editor', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage({ collector: false });
    await stage.policyActive();
  });
  afterAll(() => stage?.close());
  beforeEach(() => stage.site.reset());

  describe.each(kinds)('%s', (editor) => {
    const inChat = async (work: (page: Page) => Promise<void>, options = {}) => {
      const page = await stage.openChat(editor, options);
      try {
        await work(page);
      } finally {
        await page.close();
      }
    };

    it('stops a pasted key, says so, and leaves nothing behind', () =>
      inChat(async (page) => {
        await paste(page, withKey);
        expect(await settle(page, 'Escape')).toBe(true);
        await page.keyboard.press('Enter');
        await page.waitForTimeout(leakShows);
        expect(stage.site.received()).not.toContain(awsKey);
      }));

    it('takes the key out and lets the rest be sent', () =>
      inChat(async (page) => {
        await paste(page, withKey);
        await prompt(page).waitUntilReady();
        await prompt(page).click(/remove/i);
        await prompt(page).waitUntilGone();
        await page.waitForTimeout(300);
        await page.keyboard.press('Enter');
        await page.waitForTimeout(leakShows);
        expect(stage.site.received()).not.toContain(awsKey);
        expect(stage.site.prompts()).toEqual([withKey.replace(awsKey, '[AWS_ACCESS_KEY_1]')]);
      }));

    it('stops a typed key when it is sent, and sends the rest on request', () =>
      inChat(async (page) => {
        await page.keyboard.type(withKey);
        await page.keyboard.press('Enter');
        await prompt(page).waitUntilReady();
        expect(stage.site.received()).not.toContain(awsKey);
        await prompt(page).click(/remove/i);
        await prompt(page).waitUntilGone();
        await page.waitForTimeout(1_500);
        expect(stage.site.received()).not.toContain(awsKey);
        expect(stage.site.prompts()).toEqual([withKey.replace(awsKey, '[AWS_ACCESS_KEY_1]')]);
      }));

    it('stops a key that a script put in, by the button and by the script itself', () =>
      inChat(async (page) => {
        const frame = await chatFrame(page);
        await frame.evaluate((text) => window.fixture.insertByScript(text), withKey);
        await frame.locator('.send').click();
        expect(await settle(page, 'Escape')).toBe(true);
        await frame.evaluate(() => window.fixture.send());
        await settle(page, 'Escape');
        await page.waitForTimeout(leakShows);
        expect(stage.site.received()).not.toContain(awsKey);
      }));

    it('stops a dropped key', () =>
      inChat(async (page) => {
        await dragText(page, withKey);
        expect(await settle(page, 'Escape')).toBe(true);
        await page.keyboard.press('Enter');
        await settle(page, 'Escape');
        expect(stage.site.received()).not.toContain(awsKey);
      }));

    it('lets clean text through as it is, pasted and typed', () =>
      inChat(async (page) => {
        await paste(page, clean);
        await page.keyboard.type(' Thanks!');
        await page.keyboard.press('Enter');
        await page.waitForTimeout(leakShows);
        expect(stage.site.prompts()).toEqual([`${clean} Thanks!`]);
        expect(await prompt(page).visible()).toBe(false);
      }));
  });

  describe.each(['fetch', 'xhr', 'ws', 'form', 'beacon'] as const)(
    'a script that sends by %s',
    (transport) => {
      it('gets no key out', async () => {
        const page = await stage.openChat('prosemirror', { transport });
        await page.evaluate((text) => {
          window.fixture.insertByScript(text);
          window.fixture.send();
        }, withKey);
        await settle(page, 'Escape');
        await page.waitForTimeout(leakShows);
        expect(stage.site.received()).not.toContain(awsKey);
        await page.evaluate((text) => {
          window.fixture.insertByScript(text);
          window.fixture.send();
        }, clean);
        await page.waitForTimeout(leakShows);
        expect(stage.site.prompts()).toContain(clean);
        await page.close();
      });
    },
  );

  it('stops secrets of many kinds, one after the other', async () => {
    const page = await stage.openChat('prosemirror');
    const secrets = catalogue
      .filter(({ dataType, confidence }) => dataType.startsWith('secret/') && confidence >= 0.85)
      .filter((_, index) => index % 25 === 0);
    expect(secrets.length).toBeGreaterThan(12);
    for (const { id } of secrets) {
      await paste(page, evidence[id]!.hits[0]!);
      await prompt(page).waitUntilReady();
      await prompt(page).press('Escape');
      await prompt(page).waitUntilGone();
      expect(await page.evaluate(() => window.fixture.text()), id).toBe('');
    }
    await page.close();
  });

  it.each(['contenteditable', 'prosemirror', 'textarea'])(
    'works in %s under a strict policy of the site',
    async (editor) => {
      const page = await stage.openChat(editor, { csp: 'strict' });
      await paste(
        page,
        withKey,
        `<p><b>Why</b> does this fail? aws_access_key_id = ${awsKey} in eu-west-1</p>`,
      );
      await prompt(page).waitUntilReady();
      await prompt(page).click(/remove/i);
      await prompt(page).waitUntilGone();
      await page.waitForTimeout(300);
      await page.keyboard.press('Enter');
      await expect.poll(() => stage.site.prompts()).toEqual([withKey.replace(awsKey, '[AWS_ACCESS_KEY_1]')]);
      expect(stage.site.received()).not.toContain(awsKey);
      await page.close();
    },
  );

  it('sees an autosaved draft', async () => {
    const page = await stage.openChat('lexical', { autosave: true });
    await page.keyboard.type(withKey);
    expect(await settle(page, 'Escape')).toBe(true);
    expect(stage.site.received()).not.toContain(awsKey);
    await page.close();
  });

  it('keeps line breaks of clean text in a plain textarea', async () => {
    const page = await stage.openChat('textarea');
    await paste(page, multiline);
    await page.locator('.send').click();
    await page.waitForTimeout(leakShows);
    expect(stage.site.prompts()).toEqual([multiline]);
    await page.close();
  });
});

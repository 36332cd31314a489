import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answer, isAsked, leakShows, refuse } from '../harness/answer.ts';
import { copy } from '../harness/clipboard.ts';
import { guardedHost, openSite } from '../harness/open-site.ts';
import { prompt } from '../harness/prompt.ts';
import { awsKey, iban, withKey, withoutKey } from '../harness/secrets.ts';
import { type Stage, startStage } from '../harness/stage.ts';

const clean = 'Dear all,\n\n\tthe plan: 3 < 4 & “quotes” 🚀\nBest, Ann';
const account = `Please pay to ${iban},\n\n  by Friday & <soon> 🚀`;
/** The same page where nothing of Sluice runs. */
const unguarded = 'plain.test';

/** The ways to paste that end in the browser's own paste. */
const keys: Record<string, (page: Page) => Promise<void>> = {
  'Ctrl+V': (page) => page.keyboard.press('ControlOrMeta+V'),
  'Ctrl+Shift+V': (page) => page.keyboard.press('ControlOrMeta+Shift+V'),
  'Shift+Insert': (page) => page.keyboard.press('Shift+Insert'),
  'the menu': (page) => editorCommand(page, 'Paste'),
  'the menu, as plain text': (page) => editorCommand(page, 'PasteAndMatchStyle'),
};

/** What the context menu and the Edit menu run. */
async function editorCommand(page: Page, command: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const event = { key: 'F13', code: 'F13', windowsVirtualKeyCode: 124 };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event, commands: [command] });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  await session.detach();
}

describe('paste', () => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await startStage({ collector: false, hosts: [guardedHost, unguarded] });
    await stage.policyActive();
    const origin = `https://${guardedHost}`;
    await stage.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    await page?.close();
    stage.site.reset();
  });
  const open = async (kind: string, more = '', host = guardedHost) => {
    page = await openSite(stage, 'pasting', `?kind=${kind}${more}`, host);
    await page.waitForTimeout(150);
  };
  const press = () => page.keyboard.press('ControlOrMeta+V');
  const noLeak = async () => {
    await page.waitForTimeout(leakShows);
    expect(stage.site.received()).not.toContain(awsKey);
  };

  describe.each(Object.keys(keys))('by %s', (way) => {
    it.each(['plain', 'rich'])('%s: a key stays out; the rest goes in on request', async (kind) => {
      await copy(stage.context, withKey);
      await open(kind);
      await page.locator('#composer').focus();
      await keys[way]!(page);
      await answer(page, /remove/i);
      await page.waitForTimeout(200);
      await page.keyboard.press('Enter');
      await expect.poll(() => stage.site.prompts()).toEqual([withoutKey]);
      await noLeak();
    });

    it('brings back exactly what was copied, as one step, where the person says so', async () => {
      await copy(stage.context, account);
      const values: string[] = [];
      for (const host of [unguarded, guardedHost]) {
        await page?.close();
        await open('plain', '', host);
        const composer = page.locator('#composer');
        await composer.focus();
        await page.keyboard.type('before after');
        for (let count = 0; count < 5; count += 1) await page.keyboard.press('ArrowLeft');
        await page.keyboard.down('Shift');
        await page.keyboard.press('ArrowLeft');
        await page.keyboard.up('Shift');
        await keys[way]!(page);
        if (host === guardedHost) await answer(page, /anyway/i);
        await page.waitForTimeout(200);
        values.push(await composer.inputValue());
        await page.keyboard.press('ControlOrMeta+Z');
        expect(await composer.inputValue(), host).toBe('before after');
      }
      expect(values[1]).toBe(values[0]);
      expect(values[1]).toBe(`before${account}after`);
    });
  });

  it.each([
    ['Ctrl+V', true],
    ['Ctrl+Shift+V', false],
  ])('%s of rich text keeps its formatting: %s', async (way, bold) => {
    const html = `<p>Pay <b>${iban}</b> now</p>`;
    await copy(stage.context, `Pay ${iban} now`, html);
    const results: string[] = [];
    for (const host of [unguarded, guardedHost]) {
      await page?.close();
      await open('rich', '', host);
      await page.locator('#composer').focus();
      await keys[way]!(page);
      if (host === guardedHost) await answer(page, /anyway/i);
      await page.waitForTimeout(200);
      results.push(await page.locator('#composer').innerHTML());
    }
    expect(/<b|font-weight/.test(results[0]!)).toBe(bold);
    expect(/<b|font-weight/.test(results[1]!)).toBe(bold);
    // A native paste writes the computed style beside the element; the text and its elements are the same.
    const bare = (markup: string) => markup.replace(/ style="[^"]*"/g, '').replace(/&nbsp;/g, ' ');
    expect(bare(results[1]!)).toBe(bare(results[0]!));
  });

  it.each([
    ['hidden text', 'All fine', `<p>All fine<span style="display:none"> ${awsKey}</span></p>`],
    ['an address', 'All fine', `<p><a href="https://x.example/?k=${awsKey}">All fine</a></p>`],
    ['HTML beside an empty text', '', `<p>${withKey}</p>`],
  ])('%s is found', async (_, text, html) => {
    await copy(stage.context, text, html);
    await open('rich');
    await page.locator('#composer').focus();
    await press();
    await refuse(page);
    expect(await page.locator('#composer').innerHTML()).toBe('');
  });

  it('HTML alone, and an address alone, are found', async () => {
    for (const [type, data] of [
      ['text/html', `<p>${withKey}</p>`],
      ['text/uri-list', `https://x.example/?aws=${awsKey}`],
    ] as const) {
      await page?.close();
      await open('rich');
      await page.evaluate(
        ([type, data]) => {
          addEventListener('copy', (event) => {
            event.preventDefault();
            event.clipboardData!.setData(type, data);
          });
        },
        [type, data] as const,
      );
      await page.keyboard.press('ControlOrMeta+C');
      await page.locator('#composer').focus();
      await press();
      await refuse(page);
      expect(await page.locator('#composer').textContent(), type).toBe('');
    }
  });

  it.each(['body', 'focus', 'appears'])(
    'outside of any composer (%s): stopped, then the rest',
    async (kind) => {
      await copy(stage.context, withKey);
      await open(kind);
      await press();
      await refuse(page);
      await page.waitForTimeout(200);
      if (kind !== 'appears') expect(await page.locator('#composer').inputValue()).toBe('');
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await press();
      await answer(page, /remove/i);
      await expect.poll(() => page.locator('#composer').inputValue()).toBe(withoutKey);
      await page.locator('#composer').focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => stage.site.prompts()).toEqual([withoutKey]);
      await noLeak();
    },
  );

  it("a page's own button: what it took from the clipboard is judged when it is sent", async () => {
    await copy(stage.context, withKey);
    await open('button');
    await page.locator('#paste').click();
    await expect.poll(() => page.locator('#composer').inputValue()).toBe(withKey);
    await page.keyboard.press('Enter');
    await prompt(page).waitUntilReady();
    expect(await page.locator('#composer').inputValue()).toBe(withKey);
    await answer(page, /remove/i);
    await expect.poll(() => stage.site.prompts()).toEqual([withoutKey]);
    await noLeak();
  });

  it('a composer that was rendered anew while the person was asked', async () => {
    await copy(stage.context, withKey);
    await open('plain');
    await page.locator('#composer').focus();
    await press();
    await prompt(page).waitUntilReady();
    await page.evaluate(() => {
      const old = document.getElementById('composer')!;
      old.replaceWith(old.cloneNode());
    });
    await answer(page, /remove/i);
    await expect.poll(() => page.locator('#composer').inputValue()).toBe(withoutKey);
  });

  it.each(['shadow', 'closed', 'closedRich'])('into roots within roots (%s)', async (kind) => {
    await copy(stage.context, withKey);
    await open(kind);
    await page.evaluate('focusComposer()');
    await press();
    await answer(page, /remove/i);
    await expect.poll(() => page.evaluate('read()')).toBe(withoutKey);
    await page.keyboard.press('Enter');
    await expect.poll(() => stage.site.prompts()).toEqual([withoutKey]);
    await noLeak();
  });

  it.each(['closed', 'closedRich'])(
    'filled by script and sent by a button in roots within roots (%s)',
    async (kind) => {
      await open(kind);
      await page.evaluate(`fill(${JSON.stringify(withKey)})`);
      const place = (await page.evaluate('place("button")')) as DOMRect;
      await page.mouse.click(place.x + 5, place.y + 5);
      await prompt(page).waitUntilReady();
      expect(await page.evaluate('read()')).toBe(withKey);
      await answer(page, /remove/i);
      await expect.poll(() => stage.site.prompts()).toEqual([withoutKey]);
      await noLeak();
    },
  );

  it.each(['shadow', 'closed'])('a form submitted by script in roots within roots (%s)', async (kind) => {
    await open(kind);
    await page.evaluate('focusComposer()');
    await page.keyboard.type(withKey);
    await page.evaluate('submitForm()');
    await prompt(page).waitUntilReady();
    expect(await page.evaluate('read()')).toBe(withKey);
    await answer(page, /remove/i);
    await expect.poll(() => stage.site.prompts()).toEqual([withoutKey]);
    await noLeak();
  });

  it('by the middle button, where the system has a selection of its own', async () => {
    const pasteSelection = async (host: string) => {
      await page?.close();
      await open('plain', '', host);
      await page.evaluate((text) => {
        const source = document.createElement('p');
        source.textContent = text;
        document.body.prepend(source);
      }, withKey);
      await page.locator('p').click({ clickCount: 3 });
      await page.locator('#composer').click({ button: 'middle' });
      await page.waitForTimeout(300);
    };
    await pasteSelection(unguarded);
    if ((await page.locator('#composer').inputValue()) === '') {
      console.warn('NOT APPLICABLE: this browser pastes nothing by the middle button, without Sluice too.');
      return;
    }
    await pasteSelection(guardedHost);
    await refuse(page);
    expect(await page.locator('#composer').inputValue()).toBe('');
  });

  it("keeps an editor's own type when the paste is let go on", async () => {
    await open('own', `&text=${encodeURIComponent(account)}`);
    await page.locator('#composer').focus();
    await page.keyboard.press('ControlOrMeta+C');
    await press();
    await answer(page, /anyway/i);
    await expect.poll(() => page.locator('#composer').textContent()).toBe(`own:${account}`);
  });

  it.each(['plain', 'rich', 'closed'])(
    'clean text is pasted, undone and redone as without Sluice (%s)',
    async (kind) => {
      await copy(stage.context, clean, `<p>Dear <b>all</b>,</p><p>${clean.slice(10)}</p>`);
      const seen: string[][] = [];
      for (const host of [unguarded, guardedHost]) {
        await page?.close();
        await open(kind, '', host);
        const read = () =>
          page.evaluate(() =>
            String(
              'read' in window
                ? (window.read as () => string)()
                : ((document.getElementById('composer') as HTMLTextAreaElement).value ??
                    document.getElementById('composer')!.innerHTML),
            ),
          );
        if (kind === 'closed') await page.evaluate('focusComposer()');
        else await page.locator('#composer').focus();
        const steps: string[] = [];
        for (const key of [
          'ControlOrMeta+V',
          'x',
          'ControlOrMeta+Z',
          'ControlOrMeta+Z',
          'ControlOrMeta+Shift+Z',
        ]) {
          await page.keyboard.press(key);
          steps.push(await read());
        }
        seen.push(steps);
      }
      expect(seen[1]).toEqual(seen[0]);
      expect(await isAsked(page)).toBe(false);
    },
  );
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PromptRequest } from '../../src/ui/prompt/request.ts';
import { bundle } from '../ui/bundle.ts';
import { chatPage } from '../ui/chat-page.ts';
import { launchChromium } from '../ui/chromium.ts';
import { samples } from '../ui/prompt-samples.ts';

/**
 * The prompt in a plain page, driven by real keys and a real mouse, against a page that works against it.
 * (Here both share one world; in the extension the prompt has its own, so this is the harder half.)
 */
let browser: Browser;
let script: string;
let page: Page;

/** What a nosy page does, after our script at document_start. */
function spyOnEverything(): void {
  const seen: string[] = [];
  Object.assign(globalThis, { seen });
  const types = new Set<string>();
  for (const owner of [window, document, HTMLElement.prototype]) {
    for (let proto: object = owner; proto; proto = Object.getPrototypeOf(proto)) {
      for (const name of Object.getOwnPropertyNames(proto))
        if (name.startsWith('on')) types.add(name.slice(2));
    }
  }
  for (const name of 'focusin focusout compositionstart compositionupdate compositionend'.split(' '))
    types.add(name);
  for (const target of [window, document, document.documentElement]) {
    for (const type of types) {
      target.addEventListener(type, (event) => void seen.push(`${event.type}@${event.target}`), true);
      target.addEventListener(type, (event) => void seen.push(`${event.type}@${event.target}`));
    }
  }
}

beforeAll(async () => {
  browser = await launchChromium();
  script = await bundle('prompt-page.ts');
});
afterAll(() => browser.close());

beforeEach(async () => {
  await page?.close();
  page = await browser.newPage();
  await page.setContent(chatPage);
  await page.evaluate(script);
  await page.evaluate(spyOnEverything);
  await page.focus('#composer');
});

const open = (request: PromptRequest) => page.evaluate((asked) => sluice.open(asked), request);
const settle = () => page.waitForTimeout(750);
const answers = () => page.evaluate(() => sluice.answers);
const composer = () => page.inputValue('#composer');
const hostCount = () => page.evaluate(() => document.querySelectorAll('html > div').length);

/** A closed root hides its buttons from the test too, so they are found by what is painted. */
async function pointOf(label: string): Promise<{ x: number; y: number }> {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const node = nodes.find(
    ({ role, name }) => /button|radio/.test(role?.value ?? '') && name?.value === label,
  );
  if (!node?.backendDOMNodeId) throw new Error(`No button "${label}"`);
  const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: node.backendDOMNodeId });
  await cdp.detach();
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

async function click(label: string): Promise<void> {
  const { x, y } = await pointOf(label);
  await page.mouse.click(x, y);
}

describe('what the page sees', () => {
  it('no key, input, clipboard or pointer event meant for the dialog', async () => {
    // The pointer is in the page already; entering it is no secret.
    await page.mouse.move(2, 2);
    await open(samples.askSeveral);
    await settle();
    await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen.splice(0));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+V');
    await page.keyboard.type('abc');
    await page.mouse.move(300, 300);
    await click('Give a reason');
    await page.keyboard.press('ArrowDown');
    await page.mouse.wheel(0, 40);
    await page.mouse.click(5, 5);
    const seen = () => page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    const about =
      /^(key|before|input|paste|copy|cut|click|aux|dbl|context|pointer|mouse|touch|wheel|drag|drop|composition)/;
    expect((await seen()).filter((entry) => about.test(entry))).toEqual([]);
    await page.keyboard.press('Escape');
    // With the dialog gone, the pointer is over the page again.
    expect((await seen()).filter((entry) => entry.startsWith('key'))).toEqual([]);
    expect(await answers()).toEqual([{ way: 'cancel' }]);
    expect(await composer()).toBe('Here is what I run:');
  });

  it('neither a root nor the text: not through patched builtins, selection or find', async () => {
    await page.evaluate(() => {
      const caught: unknown[] = [];
      Object.assign(globalThis, { caught });
      const { attachShadow } = Element.prototype;
      Element.prototype.attachShadow = function (init) {
        const root = attachShadow.call(this, init);
        caught.push(root);
        return root;
      };
      const { push } = Array.prototype;
      Array.prototype.push = function (...items) {
        for (const item of items) if (item instanceof ShadowRoot) caught[caught.length] = item;
        return push.apply(this, items);
      };
    });
    await open(samples.stopped);
    await settle();
    const leaks = await page.evaluate(() => {
      const host = document.querySelector('html > div');
      document.execCommand('selectAll');
      const { caught, find } = globalThis as unknown as { caught: unknown[]; find(text: string): boolean };
      return {
        roots: caught.length + (host?.shadowRoot ? 1 : 0),
        found: find('aws configure set'),
        selected: `${getSelection()}`.includes('aws configure'),
      };
    });
    expect(leaks).toEqual({ roots: 0, found: false, selected: false });
  });
});

describe('what does not answer', () => {
  it('the Enter that meant to send, its repeats and keys in the first half second', async () => {
    await page.keyboard.down('Enter');
    await open(samples.ask);
    for (let index = 0; index < 12; index += 1) {
      await page.keyboard.down('Enter');
      await page.waitForTimeout(70);
    }
    await page.keyboard.up('Enter');
    expect(await answers()).toEqual([]);
    await page.keyboard.press('Enter');
    expect(await answers()).toEqual([{ way: 'redact' }]);
  });

  it('a fresh Enter, Space or click within the first half second', async () => {
    await open(samples.ask);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    expect(await answers()).toEqual([]);
  });

  it('synthetic events', async () => {
    await open(samples.ask);
    await settle();
    await page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('html > div');
      const { activeElement } = document;
      for (const target of [host, activeElement, document.body, window]) {
        for (const type of ['keydown', 'keypress', 'keyup']) {
          for (const key of ['Escape', 'Enter', ' ']) {
            target?.dispatchEvent(
              new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true }),
            );
          }
        }
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
          target?.dispatchEvent(
            new MouseEvent(type, { clientX: 500, clientY: 400, detail: 1, bubbles: true, composed: true }),
          );
        }
      }
      host?.click();
      host?.focus();
    });
    expect(await answers()).toEqual([]);
  });

  it('a click that widens, on a button that something covers', async () => {
    await open(samples.ask);
    await settle();
    const { x, y } = await pointOf('Send anyway');
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText =
        'inset:0;width:100vw;height:100vh;opacity:.01;pointer-events:none;background:#fff';
      document.body.append(cover);
      const show = () => {
        cover.hidePopover();
        cover.showPopover();
      };
      show();
      setInterval(show, 40);
    });
    await page.waitForTimeout(900);
    await page.mouse.click(x, y);
    expect(await answers()).toEqual([]);
  });
});

describe('what answers', () => {
  it('Escape cancels, and the focus is back in the composer', async () => {
    await open(samples.stopped);
    await settle();
    await page.keyboard.press('Escape');
    expect(await answers()).toEqual([{ way: 'cancel' }]);
    expect(await page.evaluate(() => [document.activeElement?.id, sluice.closed])).toEqual(['composer', 1]);
    expect(await hostCount()).toBe(0);
  });

  it('Enter on the first button removes; a held Enter does not go on into the composer', async () => {
    await open(samples.stopped);
    await settle();
    await page.keyboard.down('Enter');
    await page.keyboard.down('Enter');
    await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    expect(await answers()).toEqual([{ way: 'redact' }]);
    expect(await composer()).toBe('Here is what I run:');
    await page.keyboard.type('x');
    expect(await composer()).toContain('x');
  });

  it('a reason by keyboard alone; none before one is chosen', async () => {
    await open(samples.askSeveral);
    await settle();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await answers()).toEqual([]);
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await answers()).toEqual([{ way: 'justify', reason: 'test_data' }]);
  });

  it('a click by the mouse, widening ones after half a second in plain sight', async () => {
    await open(samples.ask);
    await settle();
    await page.waitForTimeout(200);
    await click('Send anyway');
    expect(await answers()).toEqual([{ way: 'continue' }]);
  });

  it('one at a time: a second prompt throws', async () => {
    await open(samples.ask);
    await expect(open(samples.stopped)).rejects.toThrow('open already');
  });
});

describe('a page that works against it', () => {
  it('cannot hide it by a style sheet', async () => {
    await page.addStyleTag({ content: '* { display: none !important; visibility: hidden !important }' });
    await open(samples.stopped);
    await settle();
    await click('Remove and paste');
    expect(await answers()).toEqual([{ way: 'redact' }]);
    expect(await page.evaluate(() => document.documentElement.getAttribute('style') || '')).toBe('');
  });

  it('finds it back when it removes it, and when it rewrites its style', async () => {
    await open(samples.stopped);
    await settle();
    await page.evaluate(() => document.querySelector('html > div')?.remove());
    await page.waitForTimeout(100);
    await page.evaluate(() =>
      document.querySelector('html > div')?.setAttribute('style', 'display:none!important'),
    );
    await page.waitForTimeout(100);
    await page.keyboard.type('typed past it');
    await page.keyboard.press('Enter');
    expect(await answers()).toEqual([{ way: 'redact' }]);
    expect(await composer()).toBe('Here is what I run:');
  });

  it('gets nothing sent by never stopping to remove it', async () => {
    await page.evaluate(() => {
      new MutationObserver(() => document.querySelector('html > div')?.remove()).observe(
        document.documentElement,
        {
          childList: true,
        },
      );
    });
    await open(samples.ask);
    await expect.poll(answers, { timeout: 20_000 }).toEqual([{ way: 'cancel' }]);
  });

  it('cannot keep the keys with a dialog of its own on top', async () => {
    await open(samples.stopped);
    await settle();
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.innerHTML = '<input id="trap">';
      document.body.append(dialog);
      dialog.showModal();
      document.getElementById('trap')?.focus();
    });
    await page.keyboard.type('secret');
    expect(await page.inputValue('#trap')).toBe('');
    await page.keyboard.press('Escape');
    expect(await answers()).toEqual([{ way: 'cancel' }]);
  });
});

describe('the notice', () => {
  it('takes no focus and goes by Escape', async () => {
    await page.evaluate(() => sluice.tell('noticeRedacted', 'payment card number'));
    await page.waitForTimeout(150);
    expect(await hostCount()).toBe(1);
    await page.keyboard.type('!');
    expect(await composer()).toContain('!');
    await page.keyboard.press('Escape');
    expect(await hostCount()).toBe(0);
  });

  it('goes by itself, but not under the pointer', async () => {
    await page.evaluate(() => sluice.tell('noticeRedacted', 'payment card number'));
    await page.waitForTimeout(150);
    const { x, y } = await pointOf('Close');
    await page.mouse.move(x - 40, y);
    await page.waitForTimeout(6_500);
    expect(await hostCount()).toBe(1);
    await page.mouse.move(5, 5);
    await expect.poll(hostCount, { timeout: 8_000 }).toBe(0);
  });
});

import type { CDPSession, Frame, Page } from 'playwright-core';
import { readDialog } from '../../cli/chromium/read-dialog.ts';
import { prompt } from '../e2e/harness/prompt.ts';
import { arrivedValues } from './arrived.ts';
import type { Lane } from './lane.ts';
import type { Payload } from './payloads.ts';
import type { Subject } from './subjects.ts';

/** How long the extension may take to ask, in ms. */
const askedWithin = 900;

/** A person at a page. Every input is the browser's own: keys, mouse, clipboard, drag, file chooser, input method. */
export class Act {
  readonly observed: string[] = [];
  asked = false;
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly lane: Lane;
  readonly subject: Subject;
  readonly payload: Payload;

  constructor(page: Page, cdp: CDPSession, lane: Lane, subject: Subject, payload: Payload) {
    this.page = page;
    this.cdp = cdp;
    this.lane = lane;
    this.subject = subject;
    this.payload = payload;
  }

  /** The frame that holds the composer. */
  frame(): Frame {
    const inside = this.page.frames().find((frame) => frame !== this.page.mainFrame());
    return this.subject.framed && inside ? inside : this.page.mainFrame();
  }

  async composerPoint(): Promise<{ x: number; y: number }> {
    const { frame, subject } = { frame: this.frame(), subject: this.subject };
    const editable = frame
      .locator('.composer :is(textarea, input, iframe, [contenteditable]:not([contenteditable="false"]))')
      .first();
    const exact = subject.kind === 'editor' && (await editable.count()) > 0 && (await editable.isVisible());
    const box = await (exact ? editable : frame.locator(subject.composer).first()).boundingBox();
    if (!box) throw new Error('The composer is not visible.');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  async focus(): Promise<void> {
    const { x, y } = await this.composerPoint();
    await this.page.mouse.click(x, y);
  }

  /** Puts text on the clipboard, from another page. */
  async copy(text: string, html?: string): Promise<void> {
    const { elsewhere } = this.lane;
    await elsewhere.bringToFront();
    await elsewhere.evaluate(
      async ([text, html]) => {
        const parts: Record<string, Blob> = { 'text/plain': new Blob([text!], { type: 'text/plain' }) };
        if (html) parts['text/html'] = new Blob([html], { type: 'text/html' });
        await navigator.clipboard.write([new ClipboardItem(parts)]);
      },
      [text, html ?? ''],
    );
    await this.page.bringToFront();
  }

  /** Types as a person does; a new line is Shift+Enter, which sends nothing. */
  async type(text: string): Promise<void> {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) await this.page.keyboard.press('Shift+Enter');
      await this.page.keyboard.type(line);
    }
  }

  async send(by: 'Enter' | 'Control+Enter' | 'click' = 'Enter'): Promise<void> {
    if (by !== 'click') await this.page.keyboard.press(by);
    else await this.click(this.frame(), this.subject.send);
  }

  /** Clicks with the mouse, whatever lies there. */
  async click(frame: Frame, selector: string): Promise<void> {
    const box = await frame.locator(selector).first().boundingBox({ timeout: 3_000 });
    if (!box) throw new Error(`There is no "${selector}" to click.`);
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** Gives the extension time to ask, and answers it: the secret stays, or is taken out. */
  async settle(within = askedWithin): Promise<void> {
    if (this.lane.name === 'bare' || this.payload.kind === 'clean') return this.page.waitForTimeout(150);
    const hasArrived = () =>
      arrivedValues(this.lane.site, this.payload.mark).length > 0 && !this.payload.parts;
    for (const end = Date.now() + within; Date.now() < end; await this.page.waitForTimeout(60)) {
      if (hasArrived()) return;
      if (!(await readDialog(this.cdp))) continue;
      this.asked = true;
      return this.answer();
    }
  }

  private async answer(): Promise<void> {
    const dialog = prompt(this.page);
    await this.page.waitForTimeout(600);
    const buttons = await dialog.buttons();
    const remove = buttons.find((name) => /remove/i.test(name));
    const keep = buttons.find((name) => !/remove|reason|anyway/i.test(name));
    const wanted = this.lane.name === 'redact' ? (remove ?? keep) : keep;
    if (wanted) await dialog.click(wanted);
    else await dialog.press('Escape');
    await dialog.waitUntilGone();
    await this.page.waitForTimeout(300);
  }

  /** Notes what the composer holds, with its formatting. */
  async observe(): Promise<void> {
    const { subject, page } = this;
    const seen =
      subject.kind === 'editor'
        ? page.evaluate(() => `${window.fixture?.text()}\n${window.fixture?.rich()}`)
        : page
            .locator(subject.composer)
            .first()
            .evaluate((element) =>
              element instanceof HTMLTextAreaElement ? element.value : element.innerHTML,
            );
    this.observed.push(withoutMadeUpNames(await seen));
  }
}

/** Some editors give each block a random name. */
function withoutMadeUpNames(rich: string): string {
  return rich.replace(/("key":|data-offset-key=|data-list-item-id=|id=)"[^"]*"/g, '$1""');
}

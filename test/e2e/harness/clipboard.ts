import type { BrowserContext, Page } from 'playwright-core';

let helper = '';

/** Lets a page of our own, on a host that nobody guards, write to the browser's clipboard. */
export async function allowClipboard(context: BrowserContext, host: string): Promise<void> {
  helper = `https://${host}/`;
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: `https://${host}` });
}

/** Puts text, and HTML where given, on the real clipboard. */
export async function copy(context: BrowserContext, text: string, html?: string): Promise<void> {
  await inHelper(context, async (page) => {
    await page.evaluate(
      async ({ text, html }) => {
        const parts: Record<string, Blob> = { 'text/plain': new Blob([text], { type: 'text/plain' }) };
        if (html) parts['text/html'] = new Blob([html], { type: 'text/html' });
        await navigator.clipboard.write([new ClipboardItem(parts)]);
      },
      { text, html },
    );
  });
}

/** Copies the text elsewhere and presses Ctrl+V in the page: a trusted paste into what has the focus. */
export async function paste(page: Page, text: string, html?: string): Promise<void> {
  await copy(page.context(), text, html);
  await page.bringToFront();
  await page.keyboard.press('ControlOrMeta+V');
}

/** What is on the clipboard as plain text. */
export async function clipboardText(context: BrowserContext): Promise<string> {
  let text = '';
  await inHelper(context, async (page) => {
    text = await page.evaluate(() => navigator.clipboard.readText());
  });
  return text;
}

async function inHelper(context: BrowserContext, work: (page: Page) => Promise<void>): Promise<void> {
  const page = await context.newPage();
  try {
    await page.goto(helper);
    await work(page);
  } finally {
    await page.close();
  }
}

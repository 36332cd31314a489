import type { BrowserContext, Page } from 'playwright-core';

export interface ChatOptions {
  host?: string;
  transport?: 'fetch' | 'xhr' | 'ws' | 'form' | 'beacon';
  autosave?: boolean;
  csp?: 'strict';
  /** Puts the editor into a shadow root of its own. */
  root?: 'open' | 'closed';
  /** The editor inside the pages `iframe` and `srcdoc`. */
  editor?: string;
  /** The page leaves the text where it is once it is sent. */
  keep?: boolean;
}

/** Opens the fixture page of an editor and puts the focus into it. */
export async function openChat(
  context: BrowserContext,
  editor: string,
  host: string,
  chat: ChatOptions,
): Promise<Page> {
  const query = new URLSearchParams();
  if (chat.transport) query.set('transport', chat.transport);
  if (chat.autosave) query.set('autosave', '1');
  if (chat.root) query.set('root', chat.root);
  if (chat.editor) query.set('editor', chat.editor);
  if (chat.keep) query.set('keep', '1');
  if (chat.csp) query.set('csp', chat.csp);
  const page = await context.newPage();
  await page.goto(`https://${chat.host ?? host}/chat/${editor}?${query}`);
  await page.waitForFunction(() => window.fixture !== undefined);
  await page.evaluate(() => window.fixture.focus());
  return page;
}

import type { Page } from 'playwright-core';
import type { Stage } from './stage.ts';

export const guardedHost = 'chatgpt.com';

/** Opens `test/fixtures/pages/NAME.html` on a guarded host; `where` is its query and hash. */
export async function openSite(stage: Stage, name: string, where = '', host = guardedHost): Promise<Page> {
  const page = await stage.context.newPage();
  await page.goto(`https://${host}/pages/${name}.html${where}`);
  await page.bringToFront();
  return page;
}

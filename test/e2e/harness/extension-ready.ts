import type { BrowserContext } from 'playwright-core';

/** Waits until the extension's files can be opened: 1 to 2 s after the first start, at once after later ones. */
export async function installed(context: BrowserContext, id: string): Promise<void> {
  const page = await context.newPage();
  for (const end = Date.now() + 30_000; ; await page.waitForTimeout(100)) {
    const opened = await page.goto(`chrome-extension://${id}/manifest.json`).catch(() => null);
    if (opened) break;
    if (Date.now() > end) throw new Error('The browser did not install the extension within 30 s.');
  }
  await page.close();
}

/** After a start it takes Chromium some seconds, longer while pages load. */
export async function managedStorageAnswers(context: BrowserContext, id: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/popup.html`);
  await page.evaluate(async () => void (await chrome.storage.managed.get(null)));
  await page.close();
}

/** Waits until a policy holds: the built-in one or the administrator's. */
export async function policyActive(context: BrowserContext, id: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/popup.html`);
  const isActive = () => page.evaluate(async () => 'active' in (await chrome.storage.local.get('active')));
  for (const end = Date.now() + 30_000; !(await isActive()); await page.waitForTimeout(100)) {
    if (Date.now() > end) throw new Error('No policy became active within 30 s.');
  }
  await page.close();
}

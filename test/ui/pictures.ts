import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { bundle } from './bundle.ts';
import { chatPage } from './chat-page.ts';
import { launchChromium } from './chromium.ts';
import { popups } from './popup-samples.ts';
import { samples } from './prompt-samples.ts';

/** `node test/ui/pictures.ts`: the prompt, the notice and the popup in every state, light and dark. */
const folder = fileURLToPath(new URL('../.artifacts/ui/', import.meta.url));
const schemes = ['light', 'dark'] as const;
type Scheme = (typeof schemes)[number];

async function openChat(browser: Browser, script: string, scheme: Scheme): Promise<Page> {
  const page = await browser.newPage({
    colorScheme: scheme,
    viewport: { width: 820, height: 620 },
    deviceScaleFactor: 2,
  });
  await page.setContent(chatPage);
  await page.evaluate(script);
  await page.focus('#composer');
  return page;
}

async function picturePrompts(browser: Browser, scheme: Scheme): Promise<void> {
  const script = await bundle('prompt-page.ts');
  for (const [name, request] of Object.entries(samples)) {
    const page = await openChat(browser, script, scheme);
    await page.evaluate((asked) => sluice.open(asked), request);
    await page.waitForTimeout(700);
    await page.screenshot({ path: `${folder}prompt-${name}-${scheme}.png` });
    if (name === 'askSeveral') {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Space');
      await page.waitForTimeout(200);
      await page.screenshot({ path: `${folder}prompt-reason-${scheme}.png` });
    }
    await page.close();
  }
  const page = await openChat(browser, script, scheme);
  await page.evaluate(() => sluice.tell('noticeRedacted', 'payment card number'));
  await page.waitForTimeout(200);
  await page.screenshot({ path: `${folder}notice-${scheme}.png` });
  await page.close();
}

async function picturePopups(browser: Browser, scheme: Scheme): Promise<void> {
  const script = await bundle('popup-page.tsx');
  for (const [name, [tab, background]] of Object.entries(popups)) {
    const page = await browser.newPage({
      colorScheme: scheme,
      viewport: { width: 340, height: 120 },
      deviceScaleFactor: 2,
    });
    await page.setContent('<!doctype html><html lang="en"><body></body></html>');
    await page.evaluate(script);
    await page.evaluate(([a, b]) => showPopup(a, b), [tab, background] as const);
    await page.waitForTimeout(150);
    await page.screenshot({ path: `${folder}popup-${name}-${scheme}.png`, fullPage: true });
    await page.close();
  }
}

mkdirSync(folder, { recursive: true });
const browser = await launchChromium();
for (const scheme of schemes) {
  await picturePrompts(browser, scheme);
  await picturePopups(browser, scheme);
}
await browser.close();
console.log(folder);

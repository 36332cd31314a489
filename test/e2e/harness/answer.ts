import type { Page } from 'playwright-core';
import { prompt } from './prompt.ts';

/** How long a leak, or a dialog, would take to show, milliseconds; autosave waits 300. */
export const leakShows = 700;

/** Waits for the dialog and answers it. */
export async function answer(page: Page, way: RegExp): Promise<void> {
  const dialog = prompt(page);
  await dialog.waitUntilReady();
  // What widens needs half a second in plain sight.
  await page.waitForTimeout(200);
  await dialog.click(way);
  await dialog.waitUntilGone();
}

export async function refuse(page: Page): Promise<void> {
  const dialog = prompt(page);
  await dialog.waitUntilReady();
  await dialog.press('Escape');
  await dialog.waitUntilGone();
}

/** Whether a dialog comes up within `leakShows`. */
export async function isAsked(page: Page): Promise<boolean> {
  for (let waited = 0; waited < leakShows; waited += 100) {
    if (await prompt(page).visible()) return true;
    await page.waitForTimeout(100);
  }
  return false;
}

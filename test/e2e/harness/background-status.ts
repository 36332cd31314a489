import type { Page } from 'playwright-core';
import type { BackgroundStatus } from '../../../src/model/message.ts';

/**
 * What the background says of itself, asked from an open popup page. Ask often on one page rather than open
 * many: while pages load, Chromium puts off reading its policy, for as long as they keep coming.
 */
export function backgroundStatus(popup: Page): Promise<BackgroundStatus> {
  return popup.evaluate(() => chrome.runtime.sendMessage({ type: 'status' }));
}

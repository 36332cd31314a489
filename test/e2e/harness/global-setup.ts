import { ensureChromium } from '../../../cli/chromium/install-chromium.ts';
import { installEditors } from '../../fixtures/chat/install-editors.ts';

/** Before the first end-to-end test: a Chromium and the editors, installed where there are none. */
export async function setup(): Promise<void> {
  installEditors();
  const browser = await ensureChromium();
  console.log(`End to end with ${browser.path} (${browser.kind} ${browser.major}).`);
}

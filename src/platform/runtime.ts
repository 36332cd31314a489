import { browser } from 'wxt/browser';
import type { Sender } from '../background/handle-message.ts';

export const version: string = browser.runtime.getManifest().version;
export const browserName = import.meta.env.FIREFOX ? 'firefox' : 'chromium';

/** Every message is answered, a strange one too. */
export function onMessage(handle: (message: unknown, sender: Sender) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (answer: unknown) => void) => {
    const own = sender.id === browser.runtime.id;
    const ownPage = own && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));
    const tabId = sender.tab?.id;
    handle(message, {
      page: ownPage,
      contentScript:
        own && !ownPage && tabId !== undefined
          ? { tabId, frameId: sender.frameId ?? 0, host: hostOf(sender) }
          : null,
    }).then(respond, () => respond({ ok: false }));
    // Keeps the channel open until the answer, in both browsers.
    return true;
  });
}

/** True for the first start of the worker since the browser started or the extension was installed, updated or reloaded. */
export async function isFirstStart(): Promise<boolean> {
  const { started } = await browser.storage.session.get('started');
  await browser.storage.session.set({ started: true });
  return started !== true;
}

/** After an installation or an update of this extension, not of the browser. */
export function onInstalled(listener: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') listener();
  });
}

export function onTabClosed(listener: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => listener(tabId));
}

/** An about:, srcdoc or blob: frame has the host of its origin; a sandboxed one none but its tab's. */
function hostOf(sender: { origin?: string; url?: string; tab?: { url?: string | undefined } }): string {
  const address = [sender.origin, sender.url, sender.tab?.url].find((url) => url && /^https?:/.test(url));
  return address ? new URL(address).host : '';
}

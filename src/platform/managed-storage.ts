import { browser } from 'wxt/browser';

/**
 * What the browser's policy holds for this extension; `null` when there certainly is nothing (Firefox rejects).
 * Chromium gives `{}` for nothing and for not yet, and takes seconds after a restart.
 */
export async function readManaged(): Promise<Record<string, unknown> | null> {
  // Only a demo build has this; in a product build it is the empty text, and the branch is not even there.
  if (import.meta.env.WXT_SLUICE_DEMO) {
    console.info('Sluice demo build: its managed configuration is built in.');
    return JSON.parse(import.meta.env.WXT_SLUICE_DEMO);
  }
  return browser.storage.managed.get(null).catch(() => null);
}

export function onManagedChanged(listener: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') listener();
  });
}

export async function installType(): Promise<string> {
  const self = await browser.management.getSelf().catch(() => null);
  return self?.installType ?? 'unknown';
}

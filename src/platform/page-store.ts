import { browser } from 'wxt/browser';
import type { PageStore } from '../background/keeper-memory.ts';
import type { ActivePolicy } from '../model/page-part.ts';
import { activeKey, lookupKey, partKey, partPrefix } from './storage-keys.ts';

/** The policy in `storage.local`, where guards read it without the worker. */
export const pageStore: PageStore = {
  async active() {
    const stored = await browser.storage.local.get(activeKey);
    return (stored[activeKey] as ActivePolicy | undefined) ?? null;
  },

  async activate(active, parts) {
    // The lists may be megabytes: once for all apps, not once for each.
    const current: Record<string, unknown> = Object.fromEntries(
      parts.map((part) => [partKey(active.hash, part.app.id), { ...part, lookup: null }]),
    );
    const lookup = parts[0]?.lookup;
    if (lookup) current[lookupKey(active.hash)] = lookup;
    await browser.storage.local.set(current);
    await browser.storage.local.set({ [activeKey]: active });
    const keys = Object.keys(await browser.storage.local.get(null));
    await browser.storage.local.remove(keys.filter((key) => key.startsWith(partPrefix) && !(key in current)));
  },
};

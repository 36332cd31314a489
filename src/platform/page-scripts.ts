import { browser } from 'wxt/browser';
import type { PageScripts } from '../background/guard-scripts.ts';

/** The guard first, then the wrapper in the page's own world: the order in which they run. */
const scripts = [
  { id: 'sluice-guard', file: 'guard.js', world: 'ISOLATED' },
  { id: 'sluice-egress', file: 'egress.js', world: 'MAIN' },
] as const;
const ids = scripts.map((script) => script.id);

/** The content scripts that no manifest names: those for a policy's own apps. */
export const pageScripts: PageScripts = {
  async registered() {
    const found = await browser.scripting.getRegisteredContentScripts({ ids });
    return found.length === scripts.length ? (found[0]?.matches ?? []) : [];
  },

  async register(matches) {
    const found = await browser.scripting.getRegisteredContentScripts({ ids });
    if (found.length > 0) {
      await browser.scripting.unregisterContentScripts({ ids: found.map((script) => script.id) });
    }
    if (matches.length === 0) return;
    await browser.scripting.registerContentScripts(
      scripts.map(({ id, file, world }) => ({
        id,
        js: [file],
        world,
        matches: [...matches],
        runAt: 'document_start' as const,
        allFrames: true,
        matchOriginAsFallback: true,
        persistAcrossSessions: true,
      })),
    );
  },

  async inject(matches) {
    if (matches.length === 0) return;
    const tabs = await browser.tabs.query({ url: [...matches], discarded: false });
    await Promise.all(tabs.map((tab) => (tab.id === undefined ? undefined : injectInto(tab.id))));
  },
};

/** A tab that shows an error page, or has just been closed, takes no script and needs none. */
async function injectInto(tabId: number): Promise<void> {
  for (const { file, world } of scripts) {
    await browser.scripting
      .executeScript({
        target: { tabId, allFrames: true },
        files: [`/${file}` as never],
        world,
        injectImmediately: true,
      })
      .catch(() => undefined);
  }
}

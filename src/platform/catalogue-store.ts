import { browser } from 'wxt/browser';
import type { CatalogueText } from '../model/catalogue-text.ts';
import { catalogueKey, cataloguePrefix } from './storage-keys.ts';

/** The built-in detectors in `storage.local`, where guards read them without the worker. */
export const catalogueStore = {
  /** Writes those of this version, unless they are there and need not be `fresh`; removes those of others. */
  async keep(text: () => CatalogueText, fresh: boolean): Promise<void> {
    const key = catalogueKey();
    if (!fresh && key in (await browser.storage.local.get(key))) return;
    await browser.storage.local.set({ [key]: text() });
    const keys = Object.keys(await browser.storage.local.get(null));
    await browser.storage.local.remove(
      keys.filter((other) => other.startsWith(cataloguePrefix) && other !== key),
    );
  },
};

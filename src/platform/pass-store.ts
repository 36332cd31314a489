import { browser } from 'wxt/browser';
import type { BackstopPorts } from '../background/backstop/backstop-ports.ts';
import type { PassBook } from '../background/backstop/pass-book.ts';
import { passesKey } from './storage-keys.ts';

/** In memory that outlives the worker, never on disk, and out of content scripts' reach. */
export const passStore: BackstopPorts['passes'] = {
  async read() {
    return ((await browser.storage.session.get(passesKey))[passesKey] as PassBook | undefined) ?? [];
  },
  async write(book) {
    await browser.storage.session.set({ [passesKey]: book });
  },
};

import { browser } from 'wxt/browser';
import type { GuardPorts } from '../guard/ports.ts';
import type { CatalogueText } from '../model/catalogue-text.ts';
import type { AskGuard, GuardStatus } from '../model/message.ts';
import { readFile } from './read-file.ts';
import { readPart } from './read-part.ts';
import { activeKey, catalogueKey } from './storage-keys.ts';
import { boundReports, forgetReport, keepReport } from './unsent-reports.ts';
import { words } from './words.ts';

/** The guard's browser, seen from a content script. */
export function createGuardPorts(): GuardPorts {
  return {
    readPart,

    async readCatalogue() {
      const key = catalogueKey();
      return ((await browser.storage.local.get(key))[key] as CatalogueText | undefined) ?? null;
    },

    onActivated(listener) {
      browser.storage.onChanged.addListener((changes, area) => {
        if (area === 'local' && (activeKey in changes || catalogueKey() in changes)) listener();
      });
    },

    async send(message) {
      // What cannot be kept, on a full disk for example, is sent all the same.
      if (message.type === 'report') await keepReport(message.draft).catch(() => undefined);
      const answer: unknown = await browser.runtime.sendMessage(message).catch(() => undefined);
      if ((answer as { ok?: unknown } | undefined)?.ok === true) {
        if (message.type === 'report') await forgetReport(message.draft.uid);
        return;
      }
      if (message.type === 'report') await boundReports(Date.now());
      throw new Error('The background did not take it');
    },

    registerPass(pass) {
      return this.send({ type: 'pass', pass });
    },

    onStatusAsked(answer) {
      browser.runtime.onMessage.addListener(
        (message: unknown, _sender: unknown, respond: (status: GuardStatus) => void) => {
          if ((message as AskGuard | undefined)?.type === 'guard-status') respond(answer());
        },
      );
    },

    readFile,

    orphaned: () => !browser.runtime?.id,

    shadowRoot,

    words,
  };
}

/**
 * Firefox has it on elements, Chromium on `chrome.dom`; both for content scripts only. After an update of the
 * extension its interfaces throw, and open roots are what is left.
 */
function shadowRoot(element: Element): ShadowRoot | null {
  if (!browser.runtime?.id) return element.shadowRoot;
  const { openOrClosedShadowRoot: own } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  if (own !== undefined) return own;
  if (element instanceof HTMLElement && globalThis.chrome?.dom) {
    return chrome.dom.openOrClosedShadowRoot(element) ?? null;
  }
  return element.shadowRoot;
}

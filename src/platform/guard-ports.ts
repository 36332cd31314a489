import { browser } from 'wxt/browser';
import { appOfHost } from '../core/app-of-host.ts';
import type { GuardPorts } from '../guard/ports.ts';
import type { CatalogueText } from '../model/catalogue-text.ts';
import type { AskGuard, GuardStatus } from '../model/message.ts';
import type { ActivePolicy, PagePart } from '../model/page-part.ts';
import { readFile } from './read-file.ts';
import { activeKey, catalogueKey, lookupKey, partKey } from './storage-keys.ts';
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

async function readPart(host: string): Promise<PagePart | null | 'elsewhere'> {
  const active = await readActive();
  if (!active) return null;
  const appId = appOfHost(active.hosts, host);
  if (appId === undefined) return 'elsewhere';
  const key = partKey(active.hash, appId);
  const lists = lookupKey(active.hash);
  const stored = await browser.storage.local.get([key, lists]);
  const part = stored[key] as PagePart | undefined;
  if (part) return { ...part, lookup: (stored[lists] as PagePart['lookup'] | undefined) ?? null };
  // Another policy was activated between the two reads, and this part cleared away.
  const newer = await readActive();
  return newer && newer.sequence !== active.sequence ? readPart(host) : null;
}

async function readActive(): Promise<ActivePolicy | undefined> {
  return (await browser.storage.local.get(activeKey))[activeKey] as ActivePolicy | undefined;
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

import { browser } from 'wxt/browser';
import type { AskGuard, BackgroundStatus, GuardStatus, ToBackground } from '../model/message.ts';
import type { PopupPorts, TabAnswer } from '../ui/popup/popup-ports.ts';

/** The popup's view of the browser: one message to the background, one to the guard of the tab in front. */
export function createPopupPorts(): PopupPorts {
  return {
    async backgroundStatus() {
      const message: ToBackground = { type: 'status' };
      const status: BackgroundStatus | undefined = await browser.runtime.sendMessage(message);
      if (!status) throw new Error('The background gave no answer');
      return status;
    },
    guardStatus: askTab,
    words: (key, ...values) =>
      browser.i18n.getMessage(key as Parameters<typeof browser.i18n.getMessage>[0], values),
  };
}

async function askTab(): Promise<TabAnswer> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { guard: null, host: null, expected: false };
  const question: AskGuard = { type: 'guard-status' };
  const [guard, expected] = await Promise.all([
    browser.tabs
      .sendMessage(tab.id, question, { frameId: 0 })
      .catch(() => null) as Promise<GuardStatus | null>,
    isExpected(tab.id),
  ]);
  // The address of a tab is told only where we have host permission.
  return { guard: guard ?? null, host: tab.url ? new URL(tab.url).host : null, expected };
}

/** Whether a script of ours, built in or registered by a policy, should be running in a tab. */
async function isExpected(tabId: number): Promise<boolean> {
  const registered = await browser.scripting.getRegisteredContentScripts().catch(() => []);
  const matches = [...(browser.runtime.getManifest().content_scripts ?? []), ...registered].flatMap(
    (script) => script.matches ?? [],
  );
  if (matches.length === 0) return false;
  const tabs = await browser.tabs.query({ active: true, currentWindow: true, url: matches });
  return tabs.some((tab) => tab.id === tabId);
}

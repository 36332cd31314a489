import { browser } from 'wxt/browser';
import type { GuardState } from '../model/message.ts';

const looks: Record<GuardState, { text: string; color: string }> = {
  guarding: { text: '✓', color: '#1a7f4b' },
  ready: { text: '•', color: '#5b6b76' },
  starting: { text: '…', color: '#b26a00' },
  unproven: { text: '!', color: '#b26a00' },
  failed: { text: '!', color: '#c62828' },
};

/** Shows on a tab's icon how its guard fares. A tab that has gone meanwhile is no error. */
export async function showBadge(tabId: number, state: GuardState): Promise<void> {
  const { text, color } = looks[state];
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
  ]).catch(() => undefined);
}

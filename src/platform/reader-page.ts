import { browser } from 'wxt/browser';

const page = 'offscreen.html';

let opening: Promise<void> | undefined;

/** Resolves once the page that reads files is there. In Firefox the background page reads them itself. */
export function openReader(): Promise<void> {
  if (import.meta.env.FIREFOX) return Promise.resolve();
  opening ??= open().finally(() => {
    opening = undefined;
  });
  return opening;
}

async function open(): Promise<void> {
  const contexts = await chrome.runtime.getContexts({
    contextTypes: [chrome.runtime.ContextType.OFFSCREEN_DOCUMENT],
  });
  if (contexts.length > 0) return;
  await chrome.offscreen.createDocument({
    url: browser.runtime.getURL(`/${page}` as never),
    reasons: [chrome.offscreen.Reason.WORKERS],
    justification: 'Reads the files that somebody is about to upload, off the page.',
  });
}

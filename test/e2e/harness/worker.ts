import type { BrowserContext } from 'playwright-core';

/** Stops the extension's service worker; the next event starts a new one. */
export async function stopWorker(context: BrowserContext, extensionId: string): Promise<void> {
  const session = await context.browser()!.newBrowserCDPSession();
  try {
    const { targetInfos } = await session.send('Target.getTargets');
    const prefix = `chrome-extension://${extensionId}/`;
    const workers = targetInfos.filter(
      ({ type, url }) => type === 'service_worker' && url.startsWith(prefix),
    );
    for (const { targetId } of workers) await session.send('Target.closeTarget', { targetId });
  } finally {
    await session.detach();
  }
}

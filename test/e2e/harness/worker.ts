import type { BrowserContext, CDPSession } from 'playwright-core';

/** Stops the extension's service worker; the next event starts a new one. */
export async function stopWorker(context: BrowserContext, extensionId: string): Promise<void> {
  await withWorkers(context, extensionId, async (session, workers) => {
    for (const targetId of workers) await session.send('Target.closeTarget', { targetId });
  });
}

/** Whether it is awake. */
export async function workerRuns(context: BrowserContext, extensionId: string): Promise<boolean> {
  let runs = false;
  await withWorkers(context, extensionId, async (_, workers) => {
    runs = workers.length > 0;
  });
  return runs;
}

async function withWorkers(
  context: BrowserContext,
  extensionId: string,
  work: (session: CDPSession, targetIds: string[]) => Promise<void>,
): Promise<void> {
  const session = await context.browser()!.newBrowserCDPSession();
  try {
    const { targetInfos } = await session.send('Target.getTargets');
    const prefix = `chrome-extension://${extensionId}/`;
    const workers = targetInfos.filter(
      ({ type, url }) => type === 'service_worker' && url.startsWith(prefix),
    );
    await work(
      session,
      workers.map(({ targetId }) => targetId),
    );
  } finally {
    await session.detach();
  }
}

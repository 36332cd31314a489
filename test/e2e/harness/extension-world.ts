import type { Page } from 'playwright-core';

/** Runs an expression in the isolated world of our guard in the page's main frame. */
export async function extensionWorld(page: Page, extensionId: string, expression: string): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const world = worlds.find(({ origin }) => origin === `chrome-extension://${extensionId}`);
  if (!world) throw new Error('The page has no guard.');
  const { result } = await session.send('Runtime.evaluate', {
    expression: `(() => { ${expression}; })()`,
    contextId: world.id,
  });
  await session.detach();
  return result.value;
}

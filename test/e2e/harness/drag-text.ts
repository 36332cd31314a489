import type { Page } from 'playwright-core';

/** Selects text that stands elsewhere on the page and drags it with the mouse to a point, by default into the composer. */
export async function dragText(page: Page, text: string, to?: { x: number; y: number }): Promise<void> {
  const target = to ?? (await composerPoint(page));
  const from = await page.evaluate((text) => {
    const source = document.createElement('p');
    source.textContent = text;
    source.style.cssText =
      'position:fixed;top:8px;left:8px;right:8px;margin:0;white-space:pre;overflow:hidden';
    document.body.append(source);
    getSelection()!.selectAllChildren(source);
    const { x, y } = source.getBoundingClientRect();
    return { x: x + 10, y: y + 8 };
  }, text);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 12, from.y + 12, { steps: 3 });
  await page.mouse.move(target.x, target.y, { steps: 6 });
  await page.mouse.up();
}

/** The middle of the composer; the element may lie in a shadow root or in a frame. */
async function composerPoint(page: Page): Promise<{ x: number; y: number }> {
  const frame = page.frames().find((candidate) => candidate !== page.mainFrame()) ?? page.mainFrame();
  const editable = frame.locator('.composer :is(textarea, input, [contenteditable="true"])').first();
  // Behind a closed root there is nothing to find but the box around it.
  const place = (await editable.count()) > 0 ? editable : frame.locator('.composer');
  const box = await place.boundingBox();
  if (!box) throw new Error('The composer is not visible.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

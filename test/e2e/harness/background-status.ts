import type { BackgroundStatus } from '../../../src/model/message.ts';
import type { Stage } from './stage.ts';

/** What the background says of itself: the popup's own question, asked from the popup's page. */
export async function backgroundStatus(stage: Stage): Promise<BackgroundStatus> {
  const page = await stage.openPopup();
  try {
    return await page.evaluate(() => chrome.runtime.sendMessage({ type: 'status' }));
  } finally {
    await page.close();
  }
}

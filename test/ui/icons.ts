import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.ts';
import { launchChromium } from './chromium.ts';

/** `node test/ui/icons.ts`: draws `public/icon/` from the mark in `src/ui/look/mark.tsx`. */
const folder = fileURLToPath(new URL('../../public/icon/', import.meta.url));
const browser = await launchChromium();
const page = await browser.newPage();
const script = await bundle('icon-page.tsx');
await page.evaluate(script);
for (const size of [16, 32, 48, 128]) {
  await page.setViewportSize({ width: size, height: size });
  await page.evaluate((pixels) => showIcon(pixels), size);
  await page.screenshot({ path: `${folder}${size}.png`, omitBackground: true });
}
await browser.close();

import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { loadsUnpacked } from '../../cli/chromium/find-chromium.ts';
import { ensureChromium } from '../../cli/chromium/install-chromium.ts';
import { launchUnpacked } from '../../cli/chromium/launch-chromium.ts';
import { makeCertificate } from '../../cli/chromium/loopback-certificate.ts';
import { median } from './median.ts';

const rounds = 40;
const host = 'chatgpt.com';
const page = `<!doctype html><meta charset="utf-8"><title>empty</title>
<script>window.firstScriptAt = performance.now()</script><textarea></textarea>`;

/**
 * Prints when the first inline script of a page on an AI site runs (ms after navigation began), with the
 * extension and without it, loads taken in turn, and the ratio. The difference is what the content scripts cost
 * at document_start.
 */
export async function benchPageLoad(): Promise<void> {
  const certificate = await makeCertificate([host]);
  const server = createServer(certificate, (_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(page);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const browser = await ensureChromium(console.log, loadsUnpacked);
  const folder = mkdtempSync(join(tmpdir(), 'sluice-bench-'));
  const open = (name: string, dir: string) =>
    launchUnpacked(
      {
        browser,
        folder: join(folder, name),
        headless: true,
        hosts: { [host]: port },
        trustedKeys: [certificate.keyHash],
      },
      dir,
    );
  const build = join(import.meta.dirname, '../../.output/chrome-mv3');
  const contexts = { with: await open('with', build), without: await open('without', '') };

  const times = { with: [] as number[], without: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    for (const name of ['with', 'without'] as const) times[name].push(await firstScript(contexts[name]));
  }
  const [loaded, bare] = [median(times.with), median(times.without)];
  console.log(
    `page load: first inline script after ${loaded.toFixed(1)} ms with, ${bare.toFixed(1)} ms without: ${(loaded - bare).toFixed(1)} ms, ratio ${(loaded / bare).toFixed(2)} (${rounds} loads each)`,
  );
  await Promise.all([contexts.with.close(), contexts.without.close()]);
  server.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

async function firstScript(context: BrowserContext): Promise<number> {
  const tab = await context.newPage();
  await tab.goto(`https://${host}/`);
  const time = await tab.evaluate(() => (window as unknown as { firstScriptAt: number }).firstScriptAt);
  await tab.close();
  return time;
}

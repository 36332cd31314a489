import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { policyNamespace } from '../../cli/chromium/browser-policy.ts';
import { ensureChromium } from '../../cli/chromium/install-chromium.ts';
import { launchWithPolicy } from '../../cli/chromium/launch-chromium.ts';
import { packExtension } from '../../cli/pack/pack-extension.ts';
import { installed, policyActive } from '../e2e/harness/extension-ready.ts';
import { stopWorker } from '../e2e/harness/worker.ts';
import { startRecordingServer } from '../fixtures/recording-server.ts';
import { median } from './median.ts';

const host = 'chatgpt.com';
const elsewhere = 'elsewhere.test';
const sizes = [1_000, 10_000, 100_000, 1_000_000];
const rounds = 40;
const coldRounds = 8;
/** In the bundle's own context, before it runs. */
const deaf = "Object.defineProperty(chrome.webRequest.onBeforeRequest, 'addListener', { value() {} });\n";

type Times = Record<string, number[]>;

/**
 * Prints what the network backstop costs a request: a page's worker, which no wrapper reaches, posts clean text to a
 * prompt address, with the backstop and with the same build deaf to requests. Milliseconds until the answer's head.
 */
export async function benchBackstop(): Promise<void> {
  if (!policyNamespace(await ensureChromium())) return console.log('backstop: skipped, needs root');
  const [heard, ignored] = [await measure(''), await measure(deaf)];
  for (const what of Object.keys(heard)) {
    const [loud, quiet] = [median(heard[what]!), median(ignored[what]!)];
    const ratio = (loud / quiet).toFixed(2);
    console.log(
      `backstop: ${what}: ${loud.toFixed(1)} ms with, ${quiet.toFixed(1)} ms without, ratio ${ratio}`,
    );
  }
}

async function measure(prefix: string): Promise<Times> {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-bench-'));
  const dir = join(folder, 'build');
  cpSync(join(import.meta.dirname, '../../.output/chrome-mv3'), dir, { recursive: true });
  const script = join(dir, 'background.js');
  writeFileSync(script, prefix + readFileSync(script, 'utf8'));
  const packed = packExtension({ dir, keyFile: join(folder, 'key.pem'), outDir: join(folder, 'package') });
  const site = await startRecordingServer([host, elsewhere]);
  const browser = await launchWithPolicy(
    {
      browser: await ensureChromium(),
      folder,
      headless: true,
      hosts: { [host]: site.port, [elsewhere]: site.port },
      trustedKeys: [site.keyHash],
    },
    { id: packed.id, updateUrl: packed.updateUrl, managed: {} },
  );
  try {
    await installed(browser.context, packed.id);
    await policyActive(browser.context, packed.id);
    const page = await browser.context.newPage();
    await page.goto(`https://${host}/chat/textarea`);
    const times: Times = {};
    await post(page, 1_000, 10);
    for (const size of sizes) times[`${size / 1000} KB`] = await post(page, size, rounds);
    times['10 KB, worker asleep'] = [];
    for (let round = 0; round < coldRounds; round += 1) {
      await stopWorker(browser.context, packed.id);
      await page.waitForTimeout(500);
      times['10 KB, worker asleep']!.push(...(await post(page, 10_000, 1)));
    }
    await page.goto(`https://${elsewhere}/chat/textarea`);
    times['10 KB, no AI site'] = await post(page, 10_000, rounds);
    return times;
  } finally {
    await browser.context.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function post(page: Page, size: number, rounds: number): Promise<number[]> {
  return page.evaluate(
    async ({ size, rounds }) => {
      const line = 'The quick brown fox jumps over the lazy dog, and order 4711 is late again. ';
      const content = line.repeat(Math.ceil(size / line.length)).slice(0, size);
      const body = JSON.stringify({ messages: [{ role: 'user', content }] });
      const work = `onmessage = async ({ data: { url, body, rounds } }) => {
        const times = [];
        for (let round = 0; round < rounds; round += 1) {
          const started = performance.now();
          const response = await fetch(url, { method: 'POST', body });
          times.push(performance.now() - started);
          await response.text();
        }
        postMessage(times);
      }`;
      const worker = new Worker(URL.createObjectURL(new Blob([work])));
      const url = new URL('/backend-api/conversation', location.href).href;
      worker.postMessage({ url, body, rounds });
      return new Promise<number[]>((done) => {
        worker.onmessage = ({ data }) => {
          worker.terminate();
          done(data);
        };
      });
    },
    { size, rounds },
  );
}

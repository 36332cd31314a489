import { mkdirSync, mkdtempSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { startCollector } from '../collector/start.ts';
import { loadsUnpacked } from './chromium/find-chromium.ts';
import { ensureChromium } from './chromium/install-chromium.ts';
import { launchUnpacked } from './chromium/launch-chromium.ts';
import { buildExtension, projectRoot } from './demo/build-extension.ts';
import { startChatServer } from './demo/chat-server.ts';
import { chatHost, demoConfiguration } from './demo/demo-configuration.ts';
import { hasDisplay } from './demo/has-display.ts';

/** Longer than an editor takes to save several files at once. */
const quietMs = 200;

const dataFolder = join(projectRoot, '.sluice/dev');
mkdirSync(dataFolder, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'sluice-dev-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const collector = await startCollector({ port: 0, dataFile: join(dataFolder, 'collector.sqlite') });
const chat = await startChatServer(chatHost);
const browser = await ensureChromium(console.log, loadsUnpacked);
let context: BrowserContext | undefined;

console.log(`Console  ${collector.setupLink ?? collector.url}`);
console.log(
  hasDisplay()
    ? `Chat     https://${chatHost}/ in the browser that opens`
    : `Chat     https://127.0.0.1:${chat.port}/ (no display, so no browser was opened)`,
);
await rebuild();

let timer: ReturnType<typeof setTimeout> | undefined;
let building: Promise<void> = Promise.resolve();
for (const room of ['src', 'entrypoints', 'public']) {
  watch(join(projectRoot, room), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      building = building.then(rebuild);
    }, quietMs);
  });
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());

/** Builds and starts the browser afresh: a reloaded extension leaves its old scripts in open pages, a new browser none. */
async function rebuild(): Promise<void> {
  try {
    const dir = await buildExtension(demoConfiguration(collector));
    console.log(`${new Date().toLocaleTimeString()}  Built ${dir}`);
    if (!hasDisplay()) return;
    await context?.close();
    const hosts = { [chatHost]: chat.port };
    const trustedKeys = [chat.keyHash];
    context = await launchUnpacked({ browser, folder, headless: false, hosts, trustedKeys }, dir);
    await (context.pages()[0] ?? (await context.newPage())).goto(`https://${chatHost}/`);
  } catch (error) {
    console.error((error as Error).message);
  }
}

async function stop(): Promise<void> {
  await context?.close();
  await Promise.all([chat.close(), collector.close()]);
  process.exit(0);
}

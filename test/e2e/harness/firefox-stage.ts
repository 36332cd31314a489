import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { projectRoot } from '../../../cli/demo/build-extension.ts';
import { type RecordingServer, startRecordingServer } from '../../fixtures/recording-server.ts';

const places = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
/** A product without managed configuration takes the built-in policy after some 8 s. */
const policyComes = 9_000;
const host = 'chatgpt.com';

export interface FirefoxStage {
  site: RecordingServer;
  /** Opens the fixture page of an editor and puts the focus into it. */
  openChat(editor: string): Promise<Page>;
  close(): Promise<void>;
}

/** The Firefox of this machine, installed from Debian's packages where that can be done; `undefined` without one. */
export function findFirefox(): string | undefined {
  const found = places.find((place) => existsSync(place));
  if (found || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found;
  console.log(
    'No Firefox found. Installing Debian’s (apt-get install firefox-esr); this takes a minute or two.',
  );
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'firefox-esr'], { env });
  return places.find((place) => existsSync(place));
}

/** Firefox with the product as a temporary add-on, driven over WebDriver BiDi; needs a build in `.output/firefox-mv3`. */
export async function startFirefoxStage(executablePath: string): Promise<FirefoxStage> {
  const site = await startRecordingServer([host]);
  const browser: Browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    extraPrefsFirefox: {
      'network.dns.localDomains': host,
      'network.socket.forcePort': `443=${site.port}`,
      'network.proxy.type': 0,
      // Lets a page write to the clipboard without a gesture.
      'dom.events.testing.asyncClipboard': true,
    },
  });
  await browser.installExtension(join(projectRoot, '.output/firefox-mv3'));
  await new Promise((done) => setTimeout(done, policyComes));
  return {
    site,
    async openChat(editor) {
      const page = await browser.newPage();
      await page.goto(`https://${host}/chat/${editor}`);
      await page.waitForFunction(() => window.fixture !== undefined);
      await page.evaluate(() => window.fixture.focus());
      return page;
    },
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

/** Writes to the clipboard and presses Ctrl+V: a trusted paste into what has the focus. */
export async function pasteInFirefox(page: Page, text: string): Promise<void> {
  await page.evaluate((given) => navigator.clipboard.writeText(given), text);
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
}

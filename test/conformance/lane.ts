import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { ensureChromium } from '../../cli/chromium/install-chromium.ts';
import { launchUnpacked } from '../../cli/chromium/launch-chromium.ts';
import type { PolicyInput } from '../../src/model/policy.ts';
import { startStage } from '../e2e/harness/stage.ts';
import { type RecordingServer, startRecordingServer } from '../fixtures/recording-server.ts';
import { servePages } from './pages/serve-pages.ts';

export type LaneName = 'bare' | 'block' | 'redact';

/** A browser with a recording server of its own. Cells run in it one after the other, each on a fresh page. */
export interface Lane {
  name: LaneName;
  context: BrowserContext;
  site: RecordingServer;
  /** A page on a host that nobody guards, for what comes from elsewhere. */
  elsewhere: Page;
  close(): Promise<void>;
}

export const suiteHost = 'chatgpt.com';
const elsewhereHost = 'helper.test';

/** What the suite's payloads hold is stopped, or taken out. */
function policy(action: 'block' | 'redact'): PolicyInput {
  return {
    version: 1,
    name: `conformance: ${action}`,
    content: 'log',
    rules: [{ id: 'suite', dataTypes: ['secret/*', 'payment/card-number', 'pii/email'], action }],
  };
}

export async function startLane(name: LaneName): Promise<Lane> {
  const browser = name === 'bare' ? await startBare() : await startGuarded(name);
  const origins = [suiteHost, elsewhereHost].map((host) => `https://${host}`);
  for (const origin of origins)
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  const elsewhere = await browser.context.newPage();
  await elsewhere.goto(`https://${elsewhereHost}/suite/blank`);
  return { name, ...browser, elsewhere };
}

async function startGuarded(action: 'block' | 'redact') {
  const stage = await startStage({
    collector: false,
    hosts: [suiteHost],
    policy: policy(action),
    pages: servePages,
  });
  await stage.policyActive();
  return { context: stage.context, site: stage.site, close: () => stage.close() };
}

async function startBare() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'sluice-bare-')));
  const site = await startRecordingServer([suiteHost, elsewhereHost], servePages);
  const hosts = { [suiteHost]: site.port, [elsewhereHost]: site.port };
  const browser = await ensureChromium();
  const context = await launchUnpacked(
    { browser, folder, headless: true, hosts, trustedKeys: [site.keyHash] },
    '',
  );
  const close = async () => {
    await context.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  return { context, site, close };
}

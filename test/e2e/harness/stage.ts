import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { PolicyInput } from '../../../src/model/policy.ts';
import {
  type MorePages,
  type RecordingServer,
  startRecordingServer,
} from '../../fixtures/recording-server.ts';
import { allowClipboard } from './clipboard.ts';
import { installed, managedStorageAnswers, policyActive } from './extension-ready.ts';
import { type ChatOptions, openChat } from './open-chat.ts';
import { startBrowser } from './start-browser.ts';
import { startTestCollector, type TestCollector } from './test-collector.ts';
import { stopWorker } from './worker.ts';

export interface StageOptions {
  /** The managed values, over the collector's own. `null`: no managed configuration at all. */
  managed?: Record<string, unknown> | null;
  /** A policy to hand over in the managed values. */
  policy?: PolicyInput;
  /** AI host names that lead to the recording server. */
  hosts?: readonly string[];
  /** Default true. Without it nothing is reported. */
  collector?: boolean;
  colorScheme?: 'light' | 'dark';
  /** Pages besides the chat fixtures. */
  pages?: MorePages;
}

export interface Stage {
  context: BrowserContext;
  extensionId: string;
  /** Records every byte that the pages send. */
  site: RecordingServer;
  /** The real collector; only where it was asked for. */
  collector: TestCollector;
  /** The folder of this stage: profile, policy, package, database. Gone after `close`. */
  folder: string;
  openChat(editor: string, options?: ChatOptions): Promise<Page>;
  openPopup(): Promise<Page>;
  /** Waits until a policy is active: about 3 s after the first start, 8 s where nothing is configured. */
  policyActive(): Promise<void>;
  /** Kills the extension's worker, as Chromium does after 30 idle seconds. */
  killWorker(): Promise<void>;
  /** Replaces the managed values while the browser runs, and has it read them at once. */
  setManaged(values: Record<string, unknown> | null): Promise<void>;
  /** Closes the browser and starts it again on the same profile. */
  restartBrowser(): Promise<void>;
  close(): Promise<void>;
}

/** Needs nothing but a build in `.output/chrome-mv3`. What it then starts, `startBrowser` tells. */
export async function startStage(options: StageOptions = {}): Promise<Stage> {
  const { hosts = ['chatgpt.com', 'claude.ai'], colorScheme } = options;
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'sluice-stage-')));
  const site = await startRecordingServer([...hosts, helperHost], options.pages);
  const collector = options.collector === false ? null : await startTestCollector(folder);
  const complete = (values: Record<string, unknown> | null) =>
    values && {
      ...(collector ? { collectorUrl: collector.url, enrollmentToken: collector.enrollmentToken } : {}),
      ...(options.policy ? { policy: JSON.stringify(options.policy) } : {}),
      ...values,
    };
  let managed = complete(options.managed === undefined ? {} : options.managed);
  const launch = async () => {
    const launched = await startBrowser(
      {
        folder,
        hosts: Object.fromEntries([...hosts, helperHost].map((host) => [host, site.port])),
        trustedKeys: [site.keyHash],
        ...(colorScheme ? { colorScheme } : {}),
      },
      managed,
    );
    await installed(launched.context, launched.extensionId);
    await allowClipboard(launched.context, helperHost);
    return launched;
  };
  let browser = await launch();
  return {
    get context() {
      return browser.context;
    },
    get collector() {
      if (!collector) throw new Error('This stage was started without a collector.');
      return collector;
    },
    get extensionId() {
      return browser.extensionId;
    },
    site,
    folder,
    openChat: (editor, chat = {}) => openChat(browser.context, editor, hosts[0] ?? 'chatgpt.com', chat),
    openPopup: async () => {
      const page = await browser.context.newPage();
      await page.goto(`chrome-extension://${browser.extensionId}/popup.html`);
      return page;
    },
    policyActive: () => policyActive(browser.context, browser.extensionId),
    killWorker: () => stopWorker(browser.context, browser.extensionId),
    setManaged: async (values) => {
      await managedStorageAnswers(browser.context, browser.extensionId);
      managed = complete(values);
      browser.setManaged(managed);
      await browser.reloadPolicies();
    },
    restartBrowser: async () => {
      await browser.context.close();
      browser = await launch();
    },
    close: async () => {
      await browser.context.close();
      await Promise.all([site.close(), collector?.close()]);
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

const helperHost = 'helper.test';

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { loadsUnpacked } from '../../cli/chromium/find-chromium.ts';
import { ensureChromium } from '../../cli/chromium/install-chromium.ts';
import { launchUnpacked } from '../../cli/chromium/launch-chromium.ts';
import { startRecordingServer } from '../fixtures/recording-server.ts';

const host = 'chatgpt.com';
const words = 5_000;
const keys = 300;
/** Between two samples of the profile, microseconds. */
const interval = 50;
const editors = ['textarea', 'contenteditable', 'prosemirror', 'lexical'];

/**
 * Types at the end of a prompt of 5,000 words and prints what the content scripts cost, by a sampling profile of the
 * page: milliseconds of each key press (from its event until the next), and of all that is done between, pauses
 * included.
 */
export async function benchTyping(): Promise<void> {
  const site = await startRecordingServer([host]);
  const folder = mkdtempSync(join(tmpdir(), 'sluice-bench-'));
  const browser = await ensureChromium(console.log, loadsUnpacked);
  const trustedKeys = [site.keyHash];
  const context = await launchUnpacked(
    { browser, folder, headless: true, hosts: { [host]: site.port }, trustedKeys },
    join(import.meta.dirname, '../../.output/chrome-mv3'),
  );
  for (const editor of editors) {
    const page = await context.newPage();
    await page.goto(`https://${host}/chat/${editor}`);
    await page.waitForFunction(() => window.fixture !== undefined);
    await page.waitForTimeout(3_000);
    await page.evaluate((count) => {
      window.fixture.insertByScript('Some ordinary words of a letter. '.repeat(count / 6));
      window.fixture.focus();
    }, words);
    await page.keyboard.press('Control+End');
    const costs = await profileKeys(page);
    const sorted = costs.toSorted((a, b) => a - b);
    const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2);
    const total = (costs.reduce((sum, cost) => sum + cost, 0) / costs.length).toFixed(2);
    console.log(
      `typing, ${editor}: ${words} words, per key ${total} ms on average, p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)} (${keys} keys)`,
    );
    await page.close();
  }
  await context.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** Milliseconds spent below our scripts after each key, up to the next. */
async function profileKeys(page: Page): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval });
  await page.evaluate(() => {
    const marks: number[] = [];
    Object.assign(window, { marks });
    addEventListener('keydown', () => marks.push(performance.now()));
  });
  await session.send('Profiler.start');
  const started = await page.evaluate(() => performance.now());
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.type(key % 6 === 5 ? ' ' : 'a');
    if (key % 50 === 49) await page.waitForTimeout(900);
  }
  const costs = await costsBetween(session, page, started);
  await session.detach();
  return costs;
}

async function costsBetween(session: CDPSession, page: Page, started: number): Promise<number[]> {
  const { profile } = await session.send('Profiler.stop');
  const marks = await page.evaluate(() => (window as unknown as { marks: number[] }).marks);
  const ours = new Set<number>();
  const visit = (id: number, inside: boolean) => {
    const node = profile.nodes.find((candidate) => candidate.id === id)!;
    const own = inside || /\/(?:guard|egress)\.js$/.test(node.callFrame.url);
    if (own) ours.add(id);
    for (const child of node.children ?? []) visit(child, own);
  };
  visit(profile.nodes[0]!.id, false);
  const costs: number[] = marks.map(() => 0);
  let time = started;
  let key = -1;
  profile.samples!.forEach((sample, index) => {
    const delta = (profile.timeDeltas![index] ?? 0) / 1_000;
    time += delta;
    while (key + 1 < marks.length && marks[key + 1]! <= time) key += 1;
    if (key >= 0 && ours.has(sample)) costs[key]! += delta;
  });
  return costs;
}

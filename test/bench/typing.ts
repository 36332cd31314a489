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
 * page: milliseconds while a key is handled (from its event to its release), and of all that is done between as well,
 * in pauses, per key.
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
    const { during, all } = await profileKeys(page);
    const sorted = during.toSorted((a, b) => a - b);
    const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2);
    console.log(
      `typing, ${editor}: ${words} words, while a key is handled p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)} ms; with pauses ${(all / keys).toFixed(2)} ms a key (${keys} keys)`,
    );
    await page.close();
  }
  await context.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

interface Costs {
  /** Of each key. */
  during: number[];
  all: number;
}

/** Milliseconds spent below our scripts. */
async function profileKeys(page: Page): Promise<Costs> {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval });
  await page.evaluate(() => {
    const pressed: number[] = [];
    const released: number[] = [];
    Object.assign(window, { pressed, released });
    // The time of the event itself: our listeners come before the page's.
    addEventListener('keydown', (event) => pressed.push(event.timeStamp), true);
    addEventListener('keyup', () => released.push(performance.now()));
  });
  await session.send('Profiler.start');
  const started = await page.evaluate(() => performance.now());
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.type(key % 6 === 5 ? ' ' : 'a');
    if (key % 50 === 49) await page.waitForTimeout(900);
  }
  const costs = await countCosts(session, page, started);
  await session.detach();
  return costs;
}

async function countCosts(session: CDPSession, page: Page, started: number): Promise<Costs> {
  const { profile } = await session.send('Profiler.stop');
  const { pressed, released } = await page.evaluate(() => {
    const { pressed, released } = window as unknown as { pressed: number[]; released: number[] };
    return { pressed, released };
  });
  const ours = idsBelow(profile.nodes);
  const during = pressed.map(() => 0);
  let all = 0;
  let time = started;
  let key = 0;
  profile.samples!.forEach((sample, index) => {
    const delta = (profile.timeDeltas![index] ?? 0) / 1_000;
    time += delta;
    while (key < pressed.length - 1 && time > released[key]!) key += 1;
    if (!ours.has(sample)) return;
    all += delta;
    if (time >= pressed[key]!) during[key]! += delta;
  });
  return { during, all };
}

interface ProfileNode {
  id: number;
  callFrame: { url: string };
  children?: number[];
}

/** The nodes of functions in our scripts, and of what they call. */
function idsBelow(nodes: readonly ProfileNode[]): Set<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  const visit = (id: number, inside: boolean) => {
    const node = byId.get(id)!;
    const own = inside || /\/(?:guard|egress)\.js$/.test(node.callFrame.url);
    if (own) ours.add(id);
    for (const child of node.children ?? []) visit(child, own);
  };
  visit(nodes[0]!.id, false);
  return ours;
}

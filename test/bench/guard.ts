import type { Page } from 'playwright-core';
import { type Lane, startLane, suiteHost } from '../conformance/lane.ts';
import { median } from './median.ts';

const words = 5_000;
const typedKeys = 1_200;
const rounds = 3;
const editors = ['textarea', 'prosemirror', 'lexical'];
const sentence =
  'the meeting about the new room is on Tuesday and nobody has read the minutes of the last one ';

declare global {
  interface Window {
    /** Per key: ms from the key's own time stamp to the site's handler. */
    keyTimes: number[];
  }
}

/**
 * Prints what the guard costs a person, with the extension and without it, in turn:
 * the time from a key press to the site's own handler at the end of a 5,000-word prompt (p50 and p99), and the time
 * from Enter to the site's sending of it. The site's handler runs after every decision about the key.
 */
export async function benchGuard(): Promise<void> {
  const lanes = [await startLane('bare'), await startLane('block')] as const;
  for (const editor of editors) {
    const keys = { without: [] as number[], with: [] as number[] };
    const sends = { without: [] as number[], with: [] as number[] };
    for (let round = 0; round < rounds; round += 1) {
      for (const lane of lanes) {
        const name = lane.name === 'bare' ? 'without' : 'with';
        const { times, send } = await typePrompt(lane, editor);
        keys[name].push(...times);
        sends[name].push(send);
      }
    }
    print(`guard ${editor}: key press to the site's handler, p50`, median(keys.with), median(keys.without));
    print(`guard ${editor}: the same, p99`, percentile(keys.with, 0.99), percentile(keys.without, 0.99));
    print(`guard ${editor}: Enter to the site's sending`, median(sends.with), median(sends.without));
  }
  await Promise.all(lanes.map((lane) => lane.close()));
}

async function typePrompt(lane: Lane, editor: string): Promise<{ times: number[]; send: number }> {
  const page = await lane.context.newPage();
  await page.goto(`https://${suiteHost}/chat/${editor}`);
  await page.waitForFunction(() => window.fixture !== undefined);
  await page.evaluate(() => window.fixture.focus());
  await page.evaluate(
    async (text) => navigator.clipboard.writeText(text),
    sentence.repeat(Math.ceil(words / sentence.trim().split(' ').length)),
  );
  await page.bringToFront();
  await page.keyboard.press('ControlOrMeta+V');
  await page.waitForTimeout(500);
  await watchKeys(page);
  const typed = sentence.repeat(Math.ceil(typedKeys / sentence.length)).slice(0, typedKeys);
  await page.keyboard.type(typed);
  const times = await page.evaluate(() => window.keyTimes);
  const send = await sendTime(page);
  await page.close();
  return { times, send };
}

/** The last listener that a key reaches is the page's own on the window. */
async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.keyTimes = [];
    let pressed = 0;
    addEventListener(
      'keydown',
      (event) => {
        pressed = event.timeStamp;
      },
      true,
    );
    addEventListener('input', () => window.keyTimes.push(performance.now() - pressed));
  });
}

async function sendTime(page: Page): Promise<number> {
  await page.evaluate(() => {
    const { fetch } = window;
    window.fetch = (...request) => {
      window.keyTimes.push(performance.now());
      return fetch(...request);
    };
    addEventListener('keydown', (event) => window.keyTimes.push(event.timeStamp), true);
    window.keyTimes = [];
  });
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => window.keyTimes.length >= 2);
  return page.evaluate(() => window.keyTimes[1]! - window.keyTimes[0]!);
}

function print(what: string, loaded: number, bare: number): void {
  console.log(
    `${what}: ${loaded.toFixed(2)} ms with, ${bare.toFixed(2)} ms without: ${(loaded - bare).toFixed(2)} ms, ratio ${(loaded / bare).toFixed(2)}`,
  );
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

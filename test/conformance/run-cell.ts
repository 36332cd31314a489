import type { BrowserContext, Page } from 'playwright-core';
import { readDialog } from '../../cli/chromium/read-dialog.ts';
import { Act } from './act.ts';
import { arrivedValues, leaked } from './arrived.ts';
import type { Cell } from './cells.ts';
import { type Lane, suiteHost } from './lane.ts';
import type { Payload } from './payloads.ts';
import type { Outcome } from './verdict.ts';

/** A cell that hangs is an error, not the end. */
const cellLimit = 40_000;
/** How long a leak may take to arrive after the last thing a person did, in ms. */
const leakShows = 700;
const arrivesWithin = 3_500;

/** Runs one cell on a fresh page. `bare` is what the run without the extension showed. */
export async function runCell(lane: Lane, cell: Cell, bare: Outcome | null): Promise<Outcome> {
  lane.site.reset();
  const outcome: Outcome = { leaked: false, arrived: [], observed: [], asked: false };
  try {
    await limited(play(lane, cell, bare, outcome));
  } catch (error) {
    outcome.error = (error as Error).message.split('\n')[0]!.slice(0, 160);
  }
  const file = await cell.channel.file?.bytes();
  outcome.leaked = leaked(lane.site, cell.payload, file);
  const arrived = arrivedValues(lane.site, cell.payload.mark);
  outcome.arrived = cell.channel.lastOnly ? arrived.slice(-1) : arrived;
  await closeAll(lane.context, lane.elsewhere);
  return outcome;
}

async function play(lane: Lane, cell: Cell, bare: Outcome | null, outcome: Outcome) {
  const { subject, channel, payload } = cell;
  const page = await lane.context.newPage();
  page.setDefaultTimeout(6_000);
  const cdp = await page.context().newCDPSession(page);
  page.on('pageerror', (error) => {
    outcome.pageError ??= error.message.slice(0, 160);
  });
  const act = new Act(page, cdp, lane, subject, payload);
  try {
    await page.addInitScript(`window.suiteText = ${JSON.stringify(payload.text)}`);
    await page.goto(address(cell));
    if (subject.kind === 'editor') await page.waitForFunction(() => window.fixture !== undefined);
    await page
      .locator(subject.composer)
      .first()
      .waitFor({ timeout: 10_000 })
      .catch(() => {});
    await page.waitForTimeout(subject.kind === 'editor' ? 50 : 250);
    await channel.run(act);
    await waitForArrival(act, cell, bare);
  } finally {
    outcome.observed = act.observed;
    outcome.asked = act.asked;
  }
}

function address({ subject, channel, payload }: Cell): string {
  const url = new URL(subject.path, `https://${suiteHost}`);
  for (const [name, value] of Object.entries(channel.query ?? {})) url.searchParams.set(name, value);
  return channel.address ? url.href + channel.address(payload.text) : url.href;
}

async function waitForArrival(act: Act, cell: Cell, bare: Outcome | null): Promise<void> {
  const { payload, channel } = cell;
  const { page, lane } = act;
  const file = await channel.file?.bytes();
  const wanted = bare?.arrived.length || 1;
  const isThere = () =>
    file || payload.kind === 'secret'
      ? leaked(lane.site, payload, file)
      : arrivedValues(lane.site, payload.mark).length >= wanted;
  const wait = arrivalTime(lane, payload);
  const end = Date.now() + wait;
  while (Date.now() < end && !isThere()) {
    if (payload.kind === 'secret' && arrivedValues(lane.site, payload.mark).length >= wanted) break;
    await page.waitForTimeout(50);
  }
  if (lane.name !== 'bare' && payload.kind === 'clean' && (!isThere() || file))
    act.asked = (await readDialog(act.cdp)) !== null;
  await page.waitForTimeout(100);
}

/** How long something may still arrive, in ms. */
function arrivalTime({ name }: Lane, { kind }: Payload): number {
  if (name === 'bare' || kind === 'clean') return arrivesWithin;
  return name === 'redact' ? 2_000 : leakShows;
}

async function limited(work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`not done within ${cellLimit / 1000} s`)), cellLimit);
  });
  try {
    await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** Pages that a cell opened are closed with its own. */
async function closeAll(context: BrowserContext, except: Page): Promise<void> {
  const closing = context.pages().filter((page) => page !== except);
  await Promise.race([
    Promise.all(closing.map((page) => page.close().catch(() => {}))),
    new Promise((done) => setTimeout(done, 3_000)),
  ]);
}

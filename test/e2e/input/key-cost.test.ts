import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, startStage } from '../harness/stage.ts';

interface TraceEvent {
  name: string;
  dur?: number;
  ts: number;
  args: { data?: { url?: string; type?: string } };
}

const words =
  'What is the weather like in Lisbon in May, and which clothes are worth their place in a small bag? ';
/** A prompt of 5,000 words. */
const longPrompt = words.repeat(250);

/** What our listeners cost during each key, milliseconds: every call into our scripts that the browser traced. */
async function costsOfKeys(
  page: Page,
  session: CDPSession,
  keys: string,
): Promise<{ sums: number[]; later: number[] }> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline'] },
    transferMode: 'ReportEvents',
  });
  await page.keyboard.type(keys, { delay: 10 });
  await page.waitForTimeout(700);
  const done = new Promise((complete) => session.once('Tracing.tracingComplete', complete));
  await session.send('Tracing.end');
  await done;
  const dispatched = events.filter(
    ({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown',
  );
  const ours = events.filter(
    ({ name, args }) => name === 'FunctionCall' && args.data?.url?.startsWith('chrome-extension://'),
  );
  const isInput = (call: TraceEvent) =>
    events.some(
      ({ name, ts, dur = 0, args }) =>
        name === 'EventDispatch' && args.data?.type && ts <= call.ts && call.ts <= ts + dur,
    );
  const starts = dispatched.map(({ ts }) => ts).sort((a, b) => a - b);
  const sums = starts.map(() => 0);
  const later: number[] = [];
  for (const call of ours) {
    const index = starts.findLastIndex((ts) => ts <= call.ts);
    if (index < 0) continue;
    if (isInput(call)) sums[index]! += (call.dur ?? 0) / 1_000;
    else later.push((call.dur ?? 0) / 1_000);
  }
  return { sums, later };
}

const percentile = (numbers: number[], share: number) =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? 0;

describe('what a key costs in a long prompt', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage({ collector: false });
    await stage.policyActive();
  });
  afterAll(() => stage?.close());

  it.each(['textarea', 'contenteditable', 'prosemirror'])('%s', async (editor) => {
    const page = await stage.openChat(editor);
    await page.evaluate((text) => window.fixture.insertByScript(text), longPrompt);
    await page.waitForTimeout(800);
    const session = await stage.context.newCDPSession(page);
    const { sums, later } = await costsOfKeys(page, session, words.repeat(4));
    console.log(
      `${editor}: ${sums.length} keys, ours per key p50 ${percentile(sums, 0.5).toFixed(3)} ms, p99 ${percentile(sums, 0.99).toFixed(3)} ms; ` +
        `between keys ${later.length} calls, longest ${Math.max(0, ...later).toFixed(1)} ms, sum ${later.reduce((a, b) => a + b, 0).toFixed(1)} ms`,
    );
    // The tracing sees every key, and ours among the listeners.
    expect(sums.length).toBeGreaterThanOrEqual(words.length * 4 - 10);
    expect(sums.some((cost) => cost > 0)).toBe(true);
    await page.close();
  });
});

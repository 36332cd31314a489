import type { Cell } from './cells.ts';
import { type Lane, type LaneName, startLane } from './lane.ts';
import type { Result } from './results.ts';
import { runCell } from './run-cell.ts';
import { failures, judge, type Outcome } from './verdict.ts';

export interface SuiteOptions {
  /** Results of runs without the extension that need no repetition. */
  known: ReadonlyMap<string, Outcome>;
  /** Takes no new cell after this time (ms since 1970). */
  until: number;
  onResult(result: Result): void;
}

/**
 * Runs every cell without the extension and then, where something arrived, with it: one browser each for the bare
 * run, a policy that blocks and a policy that redacts, side by side.
 */
export async function runSuite(cells: readonly Cell[], options: SuiteOptions): Promise<void> {
  const lanes = await Promise.all((['bare', 'block', 'redact'] as const).map(startLane));
  const turns = new Map<LaneName, Promise<unknown>>();
  const inTurn = <T>(lane: Lane, work: () => Promise<T>): Promise<T> => {
    const next = (turns.get(lane.name) ?? Promise.resolve()).then(work);
    turns.set(
      lane.name,
      next.catch(() => {}),
    );
    return next;
  };
  const [bare, ...guarded] = lanes as [Lane, Lane, Lane];
  try {
    await Promise.all(cells.map((cell) => ask(cell)));
  } finally {
    await Promise.all(lanes.map((lane) => lane.close().catch(() => {})));
  }

  async function ask(cell: Cell): Promise<void> {
    const without = await inTurn(bare, async () =>
      Date.now() > options.until ? null : (options.known.get(cell.id) ?? (await runCell(bare, cell, null))),
    );
    if (!without) return;
    const result = newResult(cell, without);
    const applies = judge(cell.payload, Boolean(cell.channel.file), without, without) !== 'n.a.';
    const asked = guarded.filter(
      ({ name }) => applies && (name === 'block' || cell.payload.kind === 'secret'),
    );
    await Promise.all(asked.map((lane) => inTurn(lane, () => compare(lane, cell, without, result))));
    options.onResult(result);
  }
}

function newResult({ id, subject, channel, payload }: Cell, bare: Outcome): Result {
  return {
    id,
    kind: subject.kind,
    subject: subject.id,
    channel: channel.id,
    payload: payload.id,
    verdicts: {},
    bare,
  };
}

/** A cell that breaks something is tried once more, since a busy machine can do that too; a leak is a leak. */
async function compare(lane: Lane, cell: Cell, bare: Outcome, result: Result): Promise<void> {
  const name = lane.name as 'block' | 'redact';
  for (let tries = 0; tries < 2; tries += 1) {
    const outcome = await runCell(lane, cell, bare);
    const verdict = judge(cell.payload, Boolean(cell.channel.file), bare, outcome);
    result.verdicts[name] = verdict;
    result[name] = outcome;
    if (!failures.includes(verdict) || verdict === 'leak') return;
  }
}

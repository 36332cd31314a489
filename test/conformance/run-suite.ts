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

/** So many that no lane is idle, so few that none runs far ahead. */
const inFlight = 4;

type Turn = <T>(work: (lane: Lane) => Promise<T>) => Promise<T>;

/**
 * Runs every cell without the extension and then, where something arrived, with it: one browser each for the bare
 * run, a policy that blocks and a policy that redacts, side by side.
 */
export async function runSuite(cells: readonly Cell[], options: SuiteOptions): Promise<void> {
  const [bare, block, redact] = await Promise.all((['bare', 'block', 'redact'] as const).map(openLane));
  try {
    const waiting = [...cells];
    const askOn = async () => {
      for (let cell = waiting.shift(); cell; cell = waiting.shift()) await ask(cell);
    };
    await Promise.all(Array.from({ length: inFlight }, askOn));
  } finally {
    await Promise.all([bare!, block!, redact!].map(({ close }) => close()));
  }

  async function ask(cell: Cell): Promise<void> {
    const without = await bare!.inTurn(async (lane) =>
      Date.now() > options.until ? null : (options.known.get(cell.id) ?? (await runCell(lane, cell, null))),
    );
    if (!without) return;
    const result = newResult(cell, without);
    if (judge(cell.payload, Boolean(cell.channel.file), without, without) !== 'n.a.')
      await Promise.all(
        (cell.payload.kind === 'secret' ? [block!, redact!] : [block!]).map(({ inTurn }) =>
          inTurn((lane) => compare(lane, cell, without, result)),
        ),
      );
    options.onResult(result);
  }
}

/** Cells take turns in a lane. A browser that is gone is started again. */
async function openLane(name: LaneName): Promise<{ inTurn: Turn; close(): Promise<void> }> {
  let lane = await startLane(name);
  let last: Promise<unknown> = Promise.resolve();
  const ready = async () => {
    if (!lane.elsewhere.isClosed()) return lane;
    await lane.close().catch(() => {});
    lane = await startLane(name);
    return lane;
  };
  return {
    inTurn: (work) => {
      const turn = last.then(async () => work(await ready()));
      last = turn.catch(() => {});
      return turn;
    },
    close: () => lane.close().catch(() => {}),
  };
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

import { type ContenderName, contenderNames } from './contenders/contender.ts';
import { RunningContender } from './contenders/run-contender.ts';
import { installPeers } from './install-peers.ts';
import { median } from './median.ts';
import type { TextSort } from './texts.ts';

const rounds = 5;
/** Milliseconds. */
const warmUp = 200;
const budget = 60;
/** A contender that takes longer for one look sits out; one that takes longer than `slow` is asked once. */
const limit = 5000;
const slow = 300;

const references: readonly ContenderName[] = ['automaton', 'characters'];
/** Milliseconds on a quiet core, by length. */
const goals: Readonly<Record<number, number>> = { 1000: 0.015, 20000: 0.2, 1000000: 10, 10000000: 100 };

const ordinary: readonly [TextSort, number][] = [
  ['prose', 1000],
  ['prose', 20_000],
  ['prose', 1_000_000],
  ['code', 1000],
  ['code', 20_000],
  ['code', 1_000_000],
  ['mixed', 1000],
  ['mixed', 20_000],
  ['mixed', 1_000_000],
  ['mixed', 10_000_000],
];

const worstCases: readonly TextSort[] = [
  'one long line',
  'minified JavaScript',
  'lock file',
  'all digits',
  'all a',
  'all keywords',
  'all context words',
  'all findings',
];
const worstLengths = [100_000, 1_000_000];

type Samples = Map<ContenderName, number[] | 'too slow'>;

/**
 * Prints, for each text, the median time of a scan with every detector on; how much of a bare automaton's and a
 * bare loop's throughput that is; and how many times as long other scanners take. All of them look at a text by turns,
 * round after round, so that a busy machine is as busy for each.
 */
export async function benchScan(): Promise<void> {
  const hasPeers = installPeers();
  const names = contenderNames.filter((name) => isOwn(name) || hasPeers);
  const running = names.map((name) => new RunningContender(name));
  const tooSlow = new Map<ContenderName, TextSort>();
  const medians = new Map<string, number>();
  console.log('\nscan, medians; throughput as a share of bare loops; other scanners: times as long as ours');
  console.log(row('text', ['ours ms', 'goal', 'MB/s', 'automaton', 'loop'], names.filter(isPeer)));
  const texts = [
    ...ordinary,
    ...worstCases.flatMap((sort) => worstLengths.map((length) => [sort, length] as const)),
  ];
  for (const [sort, length] of texts) {
    const samples = await race(running, sort, length, tooSlow);
    const ours = timeOf(samples, 'sluice');
    medians.set(`${sort} ${length}`, ours);
    const goal = worstCases.includes(sort) ? '' : String(goals[length]);
    const shares = references.map((name) => `${Math.round((100 * timeOf(samples, name)) / ours)} %`);
    const cells = [ours.toFixed(3), goal, (length / 1000 / ours).toFixed(0), ...shares];
    const ratios = names.filter(isPeer).map((name) => ratioOf(samples, name, ours));
    console.log(row(`${sort} ${label(length)}`, cells, ratios));
  }
  for (const contender of running) contender.stop();
  console.log(`> ${limit / 1000} s: given up. Ten times the text takes this many times as long:`);
  const growth = (sort: TextSort, length: number) =>
    `${sort} ${(medians.get(`${sort} ${length * 10}`)! / medians.get(`${sort} ${length}`)!).toFixed(1)}`;
  console.log([growth('mixed', 1_000_000), ...worstCases.map((sort) => growth(sort, 100_000))].join(', '));
}

const isOwn = (name: ContenderName) => name === 'sluice' || references.includes(name);
const isPeer = (name: ContenderName) => !isOwn(name);

function timeOf(samples: Samples, name: ContenderName): number {
  const times = samples.get(name);
  return Array.isArray(times) ? median(times) : Number.NaN;
}

function ratioOf(samples: Samples, name: ContenderName, ours: number): string {
  if (samples.get(name) === 'too slow') return `> ${limit / 1000} s`;
  const ratio = timeOf(samples, name) / ours;
  return ratio < 10 ? ratio.toFixed(1) : ratio.toFixed(0);
}

async function race(
  running: readonly RunningContender[],
  sort: TextSort,
  length: number,
  tooSlow: Map<ContenderName, TextSort>,
): Promise<Samples> {
  const samples: Samples = new Map();
  for (let round = 0; round < rounds; round++) {
    for (const contender of running) {
      const { name } = contender;
      const known = samples.get(name) ?? [];
      if (known === 'too slow' || (round > 0 && median(known) > slow)) continue;
      const question = { sort, length, warmUp: round === 0 ? warmUp : 0, budget };
      const isHopeless = tooSlow.get(name) === sort;
      const answer = isHopeless ? undefined : await contender.ask(question, limit + warmUp + budget);
      if (!answer) tooSlow.set(name, sort);
      samples.set(name, answer ? [...known, ...answer] : 'too slow');
    }
  }
  return samples;
}

const label = (length: number) => (length < 1_000_000 ? `${length / 1000} KB` : `${length / 1_000_000} MB`);

const row = (text: string, cells: readonly string[], peers: readonly string[]) =>
  [text.padEnd(25), ...cells.map((cell) => cell.padStart(9)), ...peers.map((cell) => cell.padStart(13))].join(
    ' ',
  );

if (import.meta.main) await benchScan();

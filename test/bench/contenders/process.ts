import { setImmediate as nextTurn, setTimeout } from 'node:timers/promises';
import { type TextSort, textOf } from '../texts.ts';
import { type ContenderName, contenders, type Look } from './contender.ts';

/** What the bench asks of this process; it answers with milliseconds per look, several samples. */
export interface Question {
  sort: TextSort;
  length: number;
  /** Milliseconds to spend before the samples and on them. */
  warmUp: number;
  budget: number;
}

/** Shorter than this a sample would measure the clock, milliseconds. */
const shortestSample = 0.3;

const look = await contenders[process.argv[2] as ContenderName]();
process.on('message', async (question: Question) => process.send!(await answer(question)));
process.send!('ready');

async function answer({ sort, length, warmUp, budget }: Question): Promise<number[]> {
  await forgetMarks();
  const text = textOf(sort, length);
  const first = await timed(look, text, 1);
  if (first >= budget) return [first];
  const count = Math.max(1, Math.ceil(shortestSample / first));
  await samplesWithin(warmUp - first, text, count);
  return samplesWithin(budget, text, count);
}

async function samplesWithin(budget: number, text: string, count: number): Promise<number[]> {
  const samples: number[] = [];
  const until = performance.now() + budget;
  while (performance.now() < until) samples.push(await timed(look, text, count));
  return samples;
}

/** An answer that must be waited for is waited for, and so is what its contender put off until later. */
async function timed(look: Look, text: string, count: number): Promise<number> {
  const start = performance.now();
  for (let index = 0; index < count; index++) {
    const answer = look(text);
    if (!(answer instanceof Promise)) continue;
    await answer;
    await nextTurn();
  }
  return (performance.now() - start) / count;
}

/** A contender marks its every step for a profiler; nobody else would ever clear that away. */
async function forgetMarks(): Promise<void> {
  await setTimeout(20);
  performance.clearMarks();
  performance.clearMeasures();
}

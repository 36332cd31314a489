import { expect, it } from 'vitest';
import { drawnProgress } from './progress.ts';

it('draws a bar at most ten times a second, and takes it away', () => {
  const written: string[] = [];
  let time = 0;
  const progress = drawnProgress(
    { write: (text) => written.push(text), columns: 80 },
    10_000_000,
    () => time,
  );
  progress.show(1_000_000, 0);
  progress.show(2_000_000, 0);
  time = 150;
  progress.show(5_000_000, 1);
  progress.clear();
  expect(written).toEqual([
    expect.stringMatching(/ 10 % {2}1\.0 MB of 10\.0 MB {2}0 findings$/),
    expect.stringMatching(/ 50 % {2}5\.0 MB of 10\.0 MB {2}1 finding$/),
    '\r\u001b[K',
  ]);
});

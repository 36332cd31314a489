import { beforeAll, describe, expect, it } from 'vitest';
import { allCells, type Cell, select } from '../conformance/cells.ts';
import { isImpossible } from '../conformance/impossible.ts';
import type { Result } from '../conformance/results.ts';
import { runSuite } from '../conformance/run-suite.ts';
import { failures } from '../conformance/verdict.ts';

/** A few cells of `npm run conformance`, so that the suite cannot rot. */
const sample: Cell[] = [
  ...select(allCells(), {
    editor: ['textarea', 'prosemirror'],
    channel: ['paste', 'type, Enter', 'drop text', 'undo and redo'],
    payload: ['clean lines', 'clean line', 'key'],
  }),
  ...select(allCells(), { editor: ['fetch string', 'WebSocket text', 'form POST'], channel: ['by itself'] }),
];

describe('the conformance suite', () => {
  const results = new Map<string, Result>();
  beforeAll(async () => {
    await runSuite(sample, {
      known: new Map(),
      until: Number.POSITIVE_INFINITY,
      onResult: (result) => results.set(result.id, result),
    });
  }, 300_000);

  it.each(sample.map((cell) => [cell.id, cell] as const))('%s', (id, { payload }) => {
    const { verdicts, bare } = results.get(id)!;
    // Without the extension the text arrives, or the cell would show nothing.
    expect(payload.kind === 'secret' ? bare?.leaked : bare?.arrived.length).toBeTruthy();
    expect(Object.keys(verdicts)).not.toEqual([]);
    if (isImpossible(results.get(id)!)) return;
    for (const verdict of Object.values(verdicts)) expect(failures).not.toContain(verdict);
  });
});

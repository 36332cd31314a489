import { describe, expect, it } from 'vitest';
import { type Answer, type Delivery, freshDelivery, settleBatch } from './outbox.ts';

const settle = (answer: Answer, batch = ['a', 'b', 'c'], delivery: Delivery = freshDelivery) =>
  settleBatch(delivery, batch, answer, 1_000_000, 0.5);
const taken = (accepted: string[], refused: { index: number; uid?: string }[] = []): Answer => ({
  kind: 'taken',
  response: { accepted, refused: refused.map((entry) => ({ path: 'x', message: 'y', ...entry })) },
});

describe('settleBatch', () => {
  it('takes out what was accepted and what was refused, nothing else', () => {
    expect(settle(taken(['a', 'stranger'], [{ index: 1 }, { index: 7 }]))).toMatchObject({
      delivered: ['a'],
      refused: ['b'],
      dropped: [],
      delivery: { failures: 0, pausedUntil: 0, lastDeliveredAt: 1_000_000 },
    });
  });

  it('takes an answer that names no event for a failure', () => {
    expect(settle(taken([])).delivery).toMatchObject({ failures: 1, lastDeliveredAt: null });
  });

  it('halves a batch that is too large, grows again later, and drops a single event', () => {
    const { delivery } = settle({ kind: 'too-large' });
    expect(delivery.batchSize).toBe(2);
    expect(settle(taken(['a', 'b']), ['a', 'b'], delivery).delivery.batchSize).toBe(4);
    expect(settle({ kind: 'too-large' }, ['a'])).toMatchObject({ dropped: ['a'], delivered: [] });
  });

  it('waits longer after each failure, from 5 s to 15 min', () => {
    let delivery: Delivery = freshDelivery;
    const waits: number[] = [];
    for (let round = 0; round < 12; round++) {
      delivery = settle({ kind: 'failed', reason: 'HTTP 500' }, ['a'], delivery).delivery;
      waits.push(delivery.pausedUntil - 1_000_000);
    }
    expect(waits[0]).toBeGreaterThanOrEqual(5_000);
    expect(waits[1]).toBeGreaterThan(waits[0] ?? 0);
    expect(Math.max(...waits)).toBeLessThanOrEqual(900_000);
    expect(waits.at(-1)).toBeGreaterThanOrEqual(600_000);
    expect(delivery.lastError).toBe('HTTP 500');
  });
});

import type { OutboxState, OutboxStore } from '../background/outbox-store.ts';
import type { Event } from '../model/event.ts';
import { result, stores, transact } from './database.ts';

const stateRecord = 'outbox';
/** How many delivered ids are remembered, so that a guard's late repeat is not stored again. */
const remembered = 5_000;

/** `empty` is what an outbox that nobody wrote to yet remembers. */
export function createOutboxDatabase(empty: OutboxState): OutboxStore {
  return {
    change: (step) =>
      transact(Object.values(stores), async (transaction) => {
        const [records, events, seen, visits] = [
          transaction.objectStore(stores.records),
          transaction.objectStore(stores.events),
          transaction.objectStore(stores.seen),
          transaction.objectStore(stores.visits),
        ];
        const stored = await result<OutboxState | undefined>(records.get(stateRecord));
        const state = stored ?? structuredClone(empty);
        const answer = await step({
          state,
          async knows(uid) {
            const [waiting, before] = await Promise.all([
              result(events.index('uid').getKey(uid)),
              result(seen.index('uid').getKey(uid)),
            ]);
            return waiting !== undefined || before !== undefined;
          },
          async remember(uid) {
            if ((await result(seen.index('uid').getKey(uid))) !== undefined) return;
            const place = Number(await result(seen.add(uid)));
            if (place > remembered) await result(seen.delete(IDBKeyRange.upperBound(place - remembered)));
          },
          async put(event) {
            await result(events.add(event));
          },
          async remove(uid) {
            const key = await result(events.index('uid').getKey(uid));
            if (key !== undefined) await result(events.delete(key));
          },
          oldest: (limit) => result<Event[]>(events.getAll(null, limit)),
          count: () => result(events.count()),
          visits: () => result(visits.getAll()),
          async putVisit(bucket) {
            await result(visits.put(bucket));
          },
          async removeVisit(key) {
            await result(visits.delete(key));
          },
        });
        await result(records.put(state, stateRecord));
        return answer;
      }),
  };
}

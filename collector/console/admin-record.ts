import type { Parts } from '../parts.ts';
import type { AdminAction } from '../store/admin-store.ts';

/** Writes to the log of what admins did; throws when it cannot be written, so that nothing is shown unlogged. */
export type RecordAction = (admin: string, action: AdminAction, target?: string) => void;

/** The same look at the same thing is written once in this time; a page that refreshes itself is one look. */
const once = 10 * 60_000;
const remembered = 10_000;

export function createRecordAction({ store, clock }: Pick<Parts, 'store' | 'clock'>): RecordAction {
  const last = new Map<string, number>();
  return (admin, action, target = '') => {
    const now = clock();
    const key = JSON.stringify([admin, action, target]);
    const isLook = action.startsWith('view-') || action === 'sign-in-refused';
    if (isLook && now - (last.get(key) ?? 0) < once) return;
    store.log({ time: now, admin, action, target: target.slice(0, 500) });
    last.delete(key);
    last.set(key, now);
    const oldest = last.keys().next().value;
    if (last.size > remembered && oldest !== undefined) last.delete(oldest);
  };
}

import { z } from 'zod';
import { type EventFilter, eventKinds } from '../store/event-filter.ts';

/** Minutes in UTC, as `<input type="datetime-local">` writes them: `2026-11-22T20:00`. */
const Minute = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)
  .transform((text) => Date.parse(`${text}Z`))
  .refine((time) => !Number.isNaN(time));
const Text = z.string().max(200);

const Query = z
  .object({
    kind: z.enum(eventKinds),
    code: Text,
    app: Text,
    rule: Text,
    user: Text,
    nobody: z.literal('1'),
    device: Text,
    channel: Text,
    type: Text,
    from: Minute,
    to: Minute,
  })
  .partial();

/** The filter that a query string stands for; `undefined` when it cannot be understood. */
export function parseFilter(query: Record<string, string>): EventFilter | undefined {
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
  const parsed = Query.safeParse(given);
  if (!parsed.success) return undefined;
  const { nobody, type, ...same } = parsed.data;
  return { ...same, dataType: type, ...(nobody && { user: null }) };
}

/** The query string of a filter, in a fixed order; `from` and `to` must be whole minutes. */
export function formatFilter(filter: EventFilter): string {
  const { user, dataType, from, to, ...same } = filter;
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(same)) if (value !== undefined) query.set(name, value);
  if (user === null) query.set('nobody', '1');
  else if (user !== undefined) query.set('user', user);
  if (dataType !== undefined) query.set('type', dataType);
  if (from !== undefined) query.set('from', formatMinute(from));
  if (to !== undefined) query.set('to', formatMinute(to));
  return query.toString();
}

export function eventsHref(filter: EventFilter): string {
  return `/events?${formatFilter(filter)}`;
}

export function formatMinute(time: number): string {
  return new Date(time).toISOString().slice(0, 16);
}

import type { Context } from 'hono';
import { stream } from 'hono/streaming';
import type { EventFilter } from '../store/event-filter.ts';
import type { Cursor, Store } from '../store/store.ts';

const pageSize = 500;

/** The events that fit a filter, one JSON object a line, newest first, as they were sent. */
export function exportEvents(c: Context, store: Store, filter: EventFilter): Response {
  c.header('Content-Type', 'application/x-ndjson; charset=utf-8');
  c.header('Content-Disposition', 'attachment; filename="sluice-events.ndjson"');
  return stream(c, async (out) => {
    let before: Cursor | undefined;
    do {
      const page = store.listEvents(filter, { limit: pageSize, ...(before && { before }) });
      await out.write(page.map(({ raw }) => `${raw}\n`).join(''));
      before = page.length === pageSize ? page.at(-1) : undefined;
    } while (before && !out.aborted);
  });
}

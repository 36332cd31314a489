import { Hono } from 'hono';
import type { ConsoleEnv } from '../auth/guard-console.ts';
import type { Parts } from '../parts.ts';
import type { Cursor } from '../store/store.ts';
import type { RecordAction } from './admin-record.ts';
import { renderEvent } from './event-page.ts';
import { renderEvents } from './events-page.ts';
import { exportEvents } from './export-events.ts';
import { formatFilter, parseFilter } from './filter-query.ts';
import { renderPage } from './layout.ts';
import { renderProblem } from './problem-page.ts';

const misunderstood = renderProblem({
  title: 'That filter cannot be understood',
  text: 'Something in the address is not right. Choose the filter again on the page of events.',
});

/** The list of events, one event, and the export; each look is written to the admin log first. */
export function eventListRoutes({ store }: Parts, record: RecordAction): Hono<ConsoleEnv> {
  return new Hono<ConsoleEnv>()
    .get('/events', (c) => {
      const filter = parseFilter(c.req.query());
      if (!filter) return c.html(misunderstood, 400);
      const signedIn = c.get('signedIn');
      record(signedIn.adminName, 'view-events', formatFilter(filter));
      const body = renderEvents(store, filter, parseCursor(c.req.query('before')));
      return c.html(renderPage({ title: 'Events', body, signedIn, current: '/events', live: true }));
    })
    .get('/events.ndjson', (c) => {
      const filter = parseFilter(c.req.query());
      if (!filter) return c.html(misunderstood, 400);
      record(c.get('signedIn').adminName, 'export-events', formatFilter(filter));
      return exportEvents(c, store, filter);
    })
    .get('/events/:uid', (c) => {
      const stored = store.readEvent(c.req.param('uid'));
      if (!stored) return c.html(renderProblem({ title: 'There is no such event', text: '' }), 404);
      const signedIn = c.get('signedIn');
      record(signedIn.adminName, 'view-event', stored.event.metadata.uid);
      return c.html(
        renderPage({ title: 'Event', body: renderEvent(store, stored), signedIn, current: '/events' }),
      );
    });
}

/** `TIME.ID`, as the page before wrote it. */
function parseCursor(text: string | undefined): Cursor | undefined {
  const match = /^(\d{1,15})\.(\d{1,15})$/.exec(text ?? '');
  return match ? { time: Number(match[1]), id: Number(match[2]) } : undefined;
}

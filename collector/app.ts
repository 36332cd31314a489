import { Hono } from 'hono';
import { securityHeaders } from './auth/security-headers.ts';
import { createChanges } from './console/changes.ts';
import { consoleRoutes } from './console/console-routes.ts';
import { renderProblem } from './console/problem-page.ts';
import { readEnrollmentToken } from './enrollment-token.ts';
import { healthRoutes } from './health.ts';
import { createCounters } from './ingest/counters.ts';
import { enrollRoutes } from './ingest/enroll.ts';
import { eventRoutes } from './ingest/events.ts';
import type { Parts } from './parts.ts';

/** The whole collector as a function of its parts; it opens no port. */
export function createCollector(parts: Parts): Hono {
  const counters = createCounters();
  const changes = createChanges();
  const app = new Hono();
  app.use(securityHeaders);
  app.onError((error, c) => {
    counters.storeErrors++;
    if (c.req.path === '/v1/events') counters.failing = true;
    parts.report(
      `${c.req.method} ${c.req.path} failed: ${error.name} ${'errcode' in error ? error.errcode : ''}`,
    );
    c.header('Retry-After', '30');
    if (c.req.path.startsWith('/v1/')) return c.json({ error: 'Nothing was stored. Try again later.' }, 503);
    return c.html(
      renderProblem({
        title: 'The collector cannot read or write its data',
        text: 'Its disk may be full. Browsers keep their events and send them again later.',
      }),
      503,
    );
  });
  app.route('/', enrollRoutes(parts, readEnrollmentToken(parts)));
  app.route('/', eventRoutes(parts, counters, changes));
  app.route('/', healthRoutes(parts, counters));
  app.route('/', consoleRoutes(parts, changes));
  return app;
}

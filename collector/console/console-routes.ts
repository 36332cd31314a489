import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type ConsoleEnv, requireSession } from '../auth/guard-console.ts';
import { ownOrigin } from '../auth/own-origin.ts';
import { readEnrollmentToken } from '../enrollment-token.ts';
import type { Parts } from '../parts.ts';
import { createRecordAction } from './admin-record.ts';
import { assetRoutes } from './assets.ts';
import { renderAudit } from './audit-page.ts';
import { renderBrowsers } from './browsers-page.ts';
import type { Changes } from './changes.ts';
import { renderConnect } from './connect-page.ts';
import { eventListRoutes } from './event-list-routes.ts';
import { renderPage } from './layout.ts';
import { streamChanges } from './live.ts';
import { renderOverview } from './overview.ts';
import { isRangeName } from './overview-range.ts';
import { renderProblem } from './problem-page.ts';
import { setupRoutes } from './setup.ts';
import { signInRoutes } from './sign-in.ts';

const largestForm = 16 * 1024;

/** The console. What stands below `requireSession` is private. */
export function consoleRoutes(parts: Parts, changes: Changes): Hono<ConsoleEnv> {
  const { store, clock } = parts;
  const record = createRecordAction(parts);
  const app = new Hono<ConsoleEnv>();
  app.use(bodyLimit({ maxSize: largestForm }));
  app.route('/', assetRoutes());
  app.route('/', setupRoutes(parts, record));
  app.route('/', signInRoutes(parts, record));

  app.use(requireSession(parts));
  app.get('/', (c) => {
    const signedIn = c.get('signedIn');
    const range = c.req.query('range');
    record(signedIn.adminName, 'view-overview');
    const body = renderOverview(store, isRangeName(range) ? range : '24h', clock());
    return c.html(renderPage({ title: 'Overview', body, signedIn, current: '/', live: true }));
  });
  app.route('/', eventListRoutes(parts, record));
  app.get('/browsers', (c) => {
    const signedIn = c.get('signedIn');
    record(signedIn.adminName, 'view-browsers', new URL(c.req.url).search.slice(1));
    const body = renderBrowsers(store, c.req.query(), clock());
    return c.html(renderPage({ title: 'Browsers', body, signedIn, current: '/browsers', live: true }));
  });
  app.get('/audit', (c) => {
    const signedIn = c.get('signedIn');
    record(signedIn.adminName, 'view-audit');
    const before = Number(c.req.query('before'));
    const body = renderAudit(store, Number.isSafeInteger(before) && before > 0 ? before : undefined);
    return c.html(renderPage({ title: 'Audit', body, signedIn, current: '/audit' }));
  });
  app.get('/connect', (c) => {
    const signedIn = c.get('signedIn');
    record(signedIn.adminName, 'view-enrollment-token');
    const body = renderConnect(ownOrigin(c, parts.publicUrl), readEnrollmentToken(parts), parts.extension);
    return c.html(renderPage({ title: 'Connect a browser', body, signedIn, current: '/connect' }));
  });
  app.get('/live', (c) => streamChanges(c, parts, changes));
  app.notFound((c) => c.html(renderProblem({ title: 'There is no such page', text: '' }), 404));
  return app;
}

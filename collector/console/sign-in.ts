import { Hono } from 'hono';
import { html } from 'hono/html';
import { refuseForgedForms } from '../auth/guard-console.ts';
import { checkPassword } from '../auth/password.ts';
import { createRateLimit } from '../auth/rate-limit.ts';
import {
  endSession,
  findSession,
  forgetSessionCookie,
  startSession,
  visitorFormToken,
} from '../auth/session.ts';
import type { Parts } from '../parts.ts';
import type { RecordAction } from './admin-record.ts';
import { type Html, renderCard } from './layout.ts';
import { renderProblem } from './problem-page.ts';

const windowMs = 15 * 60_000;

/** Signing in and out. Five failures an account and a hundred tries in all per quarter of an hour. */
export function signInRoutes(parts: Parts, record: RecordAction): Hono {
  const { store, clock } = parts;
  const perAccount = createRateLimit({ failures: 5, windowMs, clock, maxKeys: 10_000 });
  const overall = createRateLimit({ failures: 100, windowMs, clock, maxKeys: 1 });

  return new Hono()
    .get('/sign-in', (c) => {
      if (!store.hasAdmin()) return c.html(renderNotSetUp());
      return c.html(
        renderSignIn(visitorFormToken(c, parts), { welcome: c.req.query('welcome') !== undefined }),
      );
    })
    .post('/sign-in', refuseForgedForms(parts, 'visitor'), async (c) => {
      const form = await c.req.parseBody();
      const name = String(form.name ?? '')
        .trim()
        .slice(0, 80);
      const key = name.toLowerCase();
      const wait = Math.max(perAccount.wait(key), overall.wait('all'));
      if (wait > 0) {
        record(name, 'sign-in-refused');
        c.header('Retry-After', String(Math.ceil(wait / 1000)));
        const text = `Try again in ${Math.ceil(wait / 60_000)} min.`;
        return c.html(renderProblem({ title: 'Too many tries', text }), 429);
      }
      // Counted before the password is tried, so that many tries at once count as many.
      perAccount.fail(key);
      overall.fail('all');
      const admin = store.findAdmin(name);
      if (!(await checkPassword(String(form.password ?? '').slice(0, 1000), admin?.password)) || !admin) {
        record(name, 'sign-in-failed');
        return c.html(renderSignIn(visitorFormToken(c, parts), { failed: true, name }), 401);
      }
      perAccount.clear(key);
      endSession(c, parts);
      record(admin.name, 'sign-in');
      startSession(c, parts, admin.id);
      return c.redirect('/', 303);
    })
    .post('/sign-out', refuseForgedForms(parts, 'session'), (c) => {
      const signedIn = findSession(c, parts, { touch: false });
      if (signedIn) record(signedIn.adminName, 'sign-out');
      endSession(c, parts);
      forgetSessionCookie(c, parts);
      return c.redirect('/sign-in', 303);
    });
}

function renderSignIn(
  formToken: string,
  state: { welcome?: boolean; failed?: boolean; name?: string },
): Html {
  const notice = state.failed
    ? html`<p class="notice bad" role="alert">That name and password do not fit together.</p>`
    : state.welcome
      ? html`<p class="notice good" role="status">All set. Sign in with the password you just chose.</p>`
      : '';
  return renderCard({
    title: 'Sign in',
    body: html`${notice}
      <form class="stack" method="post" action="/sign-in">
        <input type="hidden" name="formToken" value="${formToken}" />
        <label>Name<input name="name" value="${state.name ?? ''}" autocomplete="username" required autofocus /></label>
        <label>Password<input name="password" type="password" autocomplete="current-password" required /></label>
        <button>Sign in</button>
      </form>`,
  });
}

function renderNotSetUp(): Html {
  return renderCard({
    title: 'Not set up yet',
    body: html`<p>The collector printed a set-up link when it started. Open that link to make the first admin.</p>
      <p>Is the link older than 24 hours? Restart the collector and it prints a new one.</p>`,
  });
}

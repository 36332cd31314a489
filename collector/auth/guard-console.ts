import { createMiddleware } from 'hono/factory';
import { renderProblem } from '../console/problem-page.ts';
import type { Parts } from '../parts.ts';
import { isFromOwnPage } from './own-origin.ts';
import { findSession, isFormTokenGood, type SignedIn } from './session.ts';

/** What the handlers of private pages know of the request. */
export interface ConsoleEnv {
  Variables: { signedIn: SignedIn };
}

/** A page that refreshes itself says so; it neither keeps the session alive nor counts as a visit. */
export const refreshHeader = 'sluice-refresh';

/** Lets only signed-in admins pass; others are sent to sign in. */
export function requireSession(parts: Parts) {
  return createMiddleware<ConsoleEnv>(async (c, next) => {
    const refresh = c.req.header(refreshHeader) !== undefined || c.req.path === '/live';
    const signedIn = findSession(c, parts, { touch: !refresh });
    if (!signedIn) return refresh ? c.text('Signed out', 401) : c.redirect('/sign-in', 303);
    c.set('signedIn', signedIn);
    await next();
  });
}

/** Refuses forms that another site sent: by the browser's own word and by the token in the form. */
export function refuseForgedForms(parts: Parts, sender: 'session' | 'visitor') {
  return createMiddleware(async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      const form = isFromOwnPage(c, parts.publicUrl) ? await c.req.parseBody() : undefined;
      if (!form || !isFormTokenGood(c, parts, sender, form.formToken)) {
        return c.html(
          renderProblem({
            title: 'That form is out of date',
            text: 'Nothing was changed. Go back, reload the page and try again.',
          }),
          403,
        );
      }
    }
    await next();
  });
}

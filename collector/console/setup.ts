import { Hono } from 'hono';
import { html } from 'hono/html';
import { z } from 'zod';
import { refuseForgedForms } from '../auth/guard-console.ts';
import { hashPassword } from '../auth/password.ts';
import { visitorFormToken } from '../auth/session.ts';
import { hashToken } from '../auth/token.ts';
import type { Parts } from '../parts.ts';
import type { RecordAction } from './admin-record.ts';
import { type Html, renderCard } from './layout.ts';
import { renderProblem } from './problem-page.ts';

const FirstAdmin = z.object({
  name: z.string().trim().min(1, 'Tell us a name.').max(80, 'That name is too long.'),
  password: z
    .string()
    .min(12, 'The password needs at least 12 characters.')
    .max(1000, 'That password is too long.'),
});

/** The one-time link that makes the first admin. */
export function setupRoutes(parts: Parts, record: RecordAction): Hono {
  const { store, clock } = parts;
  return new Hono()
    .get('/setup', (c) => {
      const token = c.req.query('token') ?? '';
      if (!store.isSetupLinkValid(hashToken(token), clock())) return c.html(renderVoid(), 410);
      return c.html(renderSetup({ token, formToken: visitorFormToken(c, parts) }));
    })
    .post('/setup', refuseForgedForms(parts, 'visitor'), async (c) => {
      const form = await c.req.parseBody();
      const token = String(form.token ?? '');
      const admin = FirstAdmin.safeParse(form);
      if (!admin.success) {
        const fault = admin.error.issues[0]?.message ?? '';
        const name = String(form.name ?? '').slice(0, 80);
        return c.html(renderSetup({ token, formToken: visitorFormToken(c, parts), fault, name }), 400);
      }
      const { name } = admin.data;
      if (!store.isSetupLinkValid(hashToken(token), clock())) return c.html(renderVoid(), 410);
      const password = await hashPassword(admin.data.password);
      if (!store.spendSetupLink(hashToken(token), { name, password }, clock()))
        return c.html(renderVoid(), 410);
      record(name, 'set-up');
      return c.redirect('/sign-in?welcome', 303);
    });
}

function renderVoid(): Html {
  return renderProblem({
    title: 'This link does not work any more',
    text: 'It works once, for 24 hours. If there is no admin yet, restart the collector and it prints a new one.',
  });
}

function renderSetup(state: { token: string; formToken: string; fault?: string; name?: string }): Html {
  return renderCard({
    title: 'Make the first admin',
    body: html`<p>You will see which kinds of data were stopped and where, never the text itself.</p>
      ${state.fault ? html`<p class="notice bad" role="alert">${state.fault}</p>` : ''}
      <form class="stack" method="post" action="/setup">
        <input type="hidden" name="formToken" value="${state.formToken}" />
        <input type="hidden" name="token" value="${state.token}" />
        <label>Your name<input name="name" value="${state.name ?? ''}" maxlength="80" autocomplete="username" required autofocus /></label>
        <label>Password<input name="password" type="password" minlength="12" autocomplete="new-password"
            aria-describedby="password-hint" required /></label>
        <p id="password-hint" class="hint">At least 12 characters. A few words in a row are good.</p>
        <button>Create admin</button>
      </form>`,
  });
}

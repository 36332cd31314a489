import { html } from 'hono/html';
import type { AdminAction, LogEntry } from '../store/admin-store.ts';
import type { Store } from '../store/store.ts';
import type { Html } from './layout.ts';
import { renderTime } from './text.ts';

const pageSize = 100;

const sentences: Record<AdminAction, string> = {
  'set-up': 'Set up the collector',
  'sign-in': 'Signed in',
  'sign-in-failed': 'Failed to sign in',
  'sign-in-refused': 'Was refused after too many tries',
  'sign-out': 'Signed out',
  'view-overview': 'Looked at the overview',
  'view-events': 'Looked at a list of events',
  'view-event': 'Looked at an event',
  'view-browsers': 'Looked at browsers',
  'view-audit': 'Looked at this log',
  'view-enrollment-token': 'Looked at the enrolment token',
  'export-events': 'Exported events',
};

/** What admins did and looked at, newest first. */
export function renderAudit(store: Store, before?: number): Html {
  const found = store.listLog({ limit: pageSize + 1, ...(before !== undefined && { before }) });
  const shown = found.slice(0, pageSize);
  const last = found.length > pageSize ? shown.at(-1) : undefined;
  return html`<h1>Audit</h1>
    <p class="lead">What admins did and looked at. Entries can be added, never changed or removed.</p>
    <section class="card">
      <table class="audit">
        <caption class="hidden">Admin log, newest first</caption>
        <thead><tr><th scope="col">Time</th><th scope="col">Admin</th><th scope="col">What</th>
          <th scope="col">Of what</th></tr></thead>
        <tbody>${shown.map(renderEntry)}</tbody>
      </table>
      <nav class="pages" aria-label="Pages">
        ${before === undefined ? '' : html`<a href="/audit">Newest</a>`}
        ${last ? html`<a rel="next" href="/audit?before=${last.id}">Older</a>` : ''}
      </nav>
    </section>`;
}

function renderEntry({ time, admin, action, target }: LogEntry): Html {
  const isBad = action === 'sign-in-failed' || action === 'sign-in-refused';
  return html`<tr>
    <td class="when">${renderTime(time)}</td><td>${admin}</td>
    <td>${isBad ? html`<strong class="bad">${sentences[action]}</strong>` : sentences[action]}</td>
    <td>${target === '' ? '' : html`<code>${target}</code>`}</td></tr>`;
}

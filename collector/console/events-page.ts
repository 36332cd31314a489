import { html } from 'hono/html';
import type { EventFilter } from '../store/event-filter.ts';
import type { Cursor, Store, StoredEvent } from '../store/store.ts';
import { renderFilterForm } from './events-filter-form.ts';
import { formatFilter } from './filter-query.ts';
import type { Html } from './layout.ts';
import { sentenceOf } from './sentence.ts';
import { countOf, renderTime } from './text.ts';

const pageSize = 50;

/** The list of events that fit a filter, newest first. */
export function renderEvents(store: Store, filter: EventFilter, before?: Cursor): Html {
  const count = store.countEvents(filter);
  const query = formatFilter(filter);
  const found = store.listEvents(filter, { limit: pageSize + 1, ...(before && { before }) });
  const shown = found.slice(0, pageSize);
  const last = found.length > pageSize ? shown.at(-1) : undefined;
  return html`<div class="page-head"><h1>Events</h1>
      <a class="button quiet" href="/events.ndjson?${query}">Export as NDJSON</a></div>
    ${renderFilterForm(store, filter)}
    <section class="card" id="events" ${before ? '' : 'data-live'}>
      <p class="total" data-total="${count}">${countOf(count, 'event')}</p>
      ${shown.length === 0 ? renderNone(query) : renderTable(shown, store.appNames())}
      <nav class="pages" aria-label="Pages">
        ${before ? html`<a href="/events?${query}">Newest</a>` : ''}
        ${last ? html`<a rel="next" href="/events?${query}${query && '&'}before=${last.time}.${last.id}">Older</a>` : ''}
      </nav>
    </section>`;
}

function renderNone(query: string): Html {
  return query
    ? html`<p class="empty">No event fits this filter. <a href="/events">Show all events</a></p>`
    : html`<p class="empty">No events yet. <a href="/connect">Connect a browser</a> and they appear here by themselves.</p>`;
}

function renderTable(events: StoredEvent[], appNames: Map<string, string>): Html {
  return html`<table class="events">
    <caption class="hidden">Events, newest first</caption>
    <thead><tr><th scope="col">Time</th><th scope="col">What happened</th><th scope="col">Person</th>
      <th scope="col">Browser</th></tr></thead>
    <tbody>${events.map(({ event, time }) => {
      const user = event.actor?.user;
      const device = event.device.uid;
      return html`<tr>
        <td class="when">${renderTime(time)}</td>
        <td class="what"><a class="end ${endOf(event.metadata.event_code)}" href="/events/${event.metadata.uid}">${sentenceOf(event, appNames)}</a></td>
        <td>${user ? html`<a href="/events?${formatFilter({ user: user.uid })}">${user.name ?? user.uid}</a>` : html`<span class="none">Not named</span>`}</td>
        <td><a href="/browsers?device=${device}">${event.device.hostname ?? shortId(device)}</a></td>
      </tr>`;
    })}</tbody>
  </table>`;
}

/** The style of an event: `blocked`, `redacted`, ..., `applied`, `failed`. */
export function endOf(code: string): string {
  return code.split('.').at(-1) ?? '';
}

export function shortId(device: string): string {
  return device.length > 13 ? `${device.slice(0, 8)}…` : device;
}

import { html } from 'hono/html';
import type { EventFilter } from '../store/event-filter.ts';
import { eventsHref } from './filter-query.ts';
import type { Html } from './layout.ts';
import { formatCount } from './text.ts';

/** A number that leads to exactly the events it counts. */
export function renderCount(count: number, filter: EventFilter): Html {
  if (count === 0) return html`<span class="none">0</span>`;
  return html`<a data-count="${count}" href="${eventsHref(filter)}">${formatCount(count)}</a>`;
}

import { html } from 'hono/html';
import type { EventFilter } from '../store/event-filter.ts';
import type { Store } from '../store/store.ts';
import { eventsHref } from './filter-query.ts';
import type { Html } from './layout.ts';
import { renderChart } from './overview-chart.ts';
import { renderProblems } from './overview-problems.ts';
import { type RangeName, ranges, windowOf } from './overview-range.ts';
import { renderTables } from './overview-tables.ts';
import { formatCount } from './text.ts';

const day = 24 * 3_600_000;

/** Coverage first, then what happened, over time and by app, rule, person and kind of data. */
export function renderOverview(store: Store, range: RangeName, now: number): Html {
  const window = windowOf(range, now);
  const isEmpty = store.countEvents({}) === 0;
  return html`<div class="page-head"><h1>Overview</h1>${isEmpty ? '' : renderRanges(range)}</div>
    ${renderProblems(store, window)}
    ${renderTiles(store, range, now)}
    <div id="overview-state" data-live>${isEmpty ? renderEmpty(store) : ''}</div>
    ${isEmpty ? '' : html`${renderChart(store, range, window)}${renderTables(store, window)}`}`;
}

function renderRanges(range: RangeName): Html {
  return html`<nav class="ranges" aria-label="Time range">${Object.entries(ranges).map(
    ([name, { label }]) =>
      html`<a href="/?range=${name}" ${name === range ? html`aria-current="true"` : ''}>${label}</a>`,
  )}</nav>`;
}

function renderTiles(store: Store, range: RangeName, now: number): Html {
  const window = windowOf(range, now);
  const totals = store.totals(window);
  const enrolled = store.countDevices();
  const today = store.countDevices(now - day);
  const week = store.countDevices(now - 7 * day);
  const tile = (kind: string, label: string, count: number, filter: EventFilter) =>
    html`<li class="tile ${kind}"><a data-count="${count}" href="${eventsHref({ ...filter, ...window })}">
      <span class="figure">${formatCount(count)}</span><span class="label">${label}</span>
      <span class="hint">in ${ranges[range].label}</span></a></li>`;
  return html`<ul class="tiles" id="tiles" data-live>
    <li class="tile browsers"><a href="/browsers?seen=24h"><span class="figure">${formatCount(today)}</span>
      <span class="label">Protected browsers</span></a>
      <span class="hint">in 24 hours · <a href="/browsers?seen=7d">${formatCount(week)} in 7 days</a> ·
        <a href="/browsers">${formatCount(enrolled)} enrolled</a></span></li>
    ${tile('blocked', 'Blocked', totals.blocked, { code: 'guard.blocked' })}
    ${tile('redacted', 'Redacted', totals.redacted, { code: 'guard.redacted' })}
    ${tile('overridden', 'Went on with a reason', totals.overridden, { code: 'guard.overridden' })}
  </ul>`;
}

function renderEmpty(store: Store): Html {
  if (store.countDevices() > 0) {
    return html`<section class="card empty"><h2>Connected, and quiet so far</h2>
      <p>Nothing has been stopped yet. As soon as a browser reports something, it appears here by itself.</p></section>`;
  }
  return html`<section class="card empty"><h2>No browser is connected yet</h2>
    <p>Give your browsers two settings by policy, <code>collectorUrl</code> and <code>enrollmentToken</code>, and they
      report here within a minute. The page fills by itself.</p>
    <p><a class="button" href="/connect">Connect a browser</a></p></section>`;
}

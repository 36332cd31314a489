import { html, raw } from 'hono/html';
import type { Window } from '../store/event-filter.ts';
import type { Counts, Store } from '../store/store.ts';
import { eventsHref } from './filter-query.ts';
import type { Html } from './layout.ts';
import { renderCount } from './overview-count.ts';
import { bucketStarts, type RangeName, ranges } from './overview-range.ts';
import { renderTime } from './text.ts';

/** What the chart script reads; columns are in the order of `starts`. */
export interface ChartData {
  /** Epoch seconds. */
  starts: number[];
  /** Bucket length, seconds. */
  bucket: number;
  blocked: number[];
  redacted: number[];
  overridden: number[];
  /** Where a click on a bar leads. */
  hrefs: string[];
}

/** Stands under the chart until somebody points at a bar. */
const chartHint = 'Point at a bar to read it, click it to see its events.';

type Bucket = Counts & { start: number };

/** The chart and the same numbers as a table, for those who cannot see it and to click on. */
export function renderChart(store: Store, range: RangeName, window: Window): Html {
  const { bucket, label } = ranges[range];
  const known = new Map(store.countsOverTime(window, bucket).map((counts) => [counts.start, counts]));
  const none = { blocked: 0, redacted: 0, overridden: 0, all: 0 };
  const buckets = bucketStarts(range, window).map((start): Bucket => known.get(start) ?? { ...none, start });
  const within = (start: number): Window => ({ from: start, to: start + bucket });
  const data: ChartData = {
    starts: buckets.map(({ start }) => start / 1000),
    bucket: bucket / 1000,
    blocked: buckets.map((counts) => counts.blocked),
    redacted: buckets.map((counts) => counts.redacted),
    overridden: buckets.map((counts) => counts.overridden),
    hrefs: buckets.map(({ start }) => eventsHref({ kind: 'attempt', ...within(start) })),
  };
  return html`<section class="card" aria-labelledby="chart-title">
    <div class="card-head">
      <h2 id="chart-title">Over time</h2>
      <ul class="legend">
        <li class="blocked">Blocked</li>
        <li class="redacted">Redacted</li>
        <li class="overridden">Went on with a reason</li>
      </ul>
    </div>
    <div id="chart" class="chart" aria-hidden="true"></div>
    <p id="chart-readout" class="readout" aria-hidden="true">${chartHint}</p>
    <script type="application/json" id="chart-data" data-live>${raw(toScriptJson(data))}</script>
    <details>
      <summary>The same as a table</summary>
      <div class="scroll" role="region" aria-label="Attempts over time" tabindex="0"><table>
        <caption>Attempts in the last ${label}</caption>
        <thead><tr><th scope="col">From</th><th scope="col" class="number">Blocked</th>
          <th scope="col" class="number">Redacted</th><th scope="col" class="number">Went on</th></tr></thead>
        <tbody id="chart-rows" data-live>${buckets.map(
          (counts) => html`<tr><th scope="row">${renderTime(counts.start)}</th>
            ${(['blocked', 'redacted', 'overridden'] as const).map(
              (end) =>
                html`<td class="number">${renderCount(counts[end], { code: `guard.${end}`, ...within(counts.start) })}</td>`,
            )}</tr>`,
        )}</tbody>
      </table></div>
    </details>
  </section>`;
}

/** JSON that cannot end its script element. */
function toScriptJson(data: ChartData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

import { html } from 'hono/html';
import type { EventFilter, Window } from '../store/event-filter.ts';
import { type Counts, type Dimension, dimensions, type Store } from '../store/store.ts';
import { dataTypeName } from './data-type-name.ts';
import { eventsHref } from './filter-query.ts';
import type { Html } from './layout.ts';
import { renderCount } from './overview-count.ts';
import { formatCount } from './text.ts';

const rowsShown = 10;
const ends = ['blocked', 'redacted', 'overridden'] as const;

const titles: Record<Dimension, { title: string; column: string }> = {
  app: { title: 'By app', column: 'App' },
  rule: { title: 'By rule', column: 'Rule' },
  user: { title: 'By person', column: 'Person' },
  dataType: { title: 'By kind of data', column: 'Kind' },
};

type Row = Counts & { id: string | null; name: string };

export function renderTables(store: Store, window: Window): Html {
  return html`<div class="tables">${dimensions.map((dimension) =>
    renderTable(dimension, store.countsBy(dimension, window), window),
  )}</div>`;
}

function renderTable(dimension: Dimension, rows: Row[], window: Window): Html {
  const { title, column } = titles[dimension];
  const most = Math.max(...rows.map((row) => row.all));
  return html`<section class="card" id="by-${dimension}" data-live>
    <table class="breakdown">
      <caption><h2>${title}</h2></caption>
      <thead><tr><th scope="col">${column}</th><th scope="col" class="number">Blocked</th>
        <th scope="col" class="number">Redacted</th><th scope="col" class="number">Went on</th>
        <th scope="col" class="number">All</th></tr></thead>
      <tbody>${rows.slice(0, rowsShown).map((row) => renderRow(dimension, row, most, window))}</tbody>
    </table>
    ${rows.length > rowsShown ? html`<p class="hint">The ${rowsShown} with most of ${formatCount(rows.length)}.</p>` : ''}
  </section>`;
}

function renderRow(dimension: Dimension, row: Row, most: number, window: Window): Html {
  const filter = { ...window, [dimension]: row.id };
  return html`<tr>
    <th scope="row"><a href="${eventsHref({ kind: 'attempt', ...filter })}">${nameOf(dimension, row)}</a>${renderBar(row, most)}</th>
    ${ends.map((end) => html`<td class="number">${renderCount(row[end], { code: `guard.${end}`, ...filter })}</td>`)}
    <td class="number">${renderCount(row.all, { kind: 'attempt', ...filter } as EventFilter)}</td>
  </tr>`;
}

function nameOf(dimension: Dimension, row: Row): string {
  if (row.id === null) return 'Not named';
  return dimension === 'dataType' ? dataTypeName(row.id) : row.name;
}

/** How the row compares with the largest, as a thin stacked bar. */
function renderBar(row: Row, most: number): Html {
  let x = 0;
  const parts = ends.map((end) => {
    const width = (row[end] / most) * 100;
    const part = html`<rect class="${end}" x="${x}" y="0" width="${width}" height="4" />`;
    x += width;
    return part;
  });
  const rest = html`<rect class="rest" x="${x}" y="0" width="${Math.max(0, (row.all / most) * 100 - x)}" height="4" />`;
  return html`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">${parts}${rest}</svg>`;
}

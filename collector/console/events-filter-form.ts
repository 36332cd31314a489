import { html } from 'hono/html';
import { healthCodes } from '../../src/model/event.ts';
import { Channel } from '../../src/model/policy.ts';
import { type EventFilter, eventKinds } from '../store/event-filter.ts';
import type { Named, Store } from '../store/store.ts';
import { dataTypeName } from './data-type-name.ts';
import { formatMinute } from './filter-query.ts';
import type { Html } from './layout.ts';
import { healthSentences } from './sentence.ts';

const codes: Named[] = [
  { id: 'guard.blocked', name: 'Blocked' },
  { id: 'guard.redacted', name: 'Redacted' },
  { id: 'guard.overridden', name: 'Went on with a reason' },
  { id: 'guard.warned', name: 'Warned' },
  { id: 'guard.logged', name: 'Noted' },
  { id: 'app.visit', name: 'Visit' },
  ...healthCodes.map((code) => ({ id: code, name: healthSentences[code] })),
];

const kindNames = { attempt: 'Attempts to send data', visit: 'Visits', health: 'Health of the software' };

export function renderFilterForm(store: Store, filter: EventFilter): Html {
  const values = store.filterValues();
  const same = (ids: readonly string[]): Named[] => ids.map((id) => ({ id, name: id }));
  const kinds = eventKinds.map((id) => ({ id, name: kindNames[id] }));
  const types = values.dataTypes.map((id) => ({ id, name: dataTypeName(id) }));
  return html`<form class="card filter" method="get" action="/events" aria-label="Filter">
    ${select('kind', 'Kind', kinds, filter.kind)} ${select('code', 'Outcome', codes, filter.code)}
    ${select('app', 'App', values.apps, filter.app)} ${select('rule', 'Rule', same(values.rules), filter.rule)}
    ${select('user', 'Person', values.users, filter.user ?? undefined)}
    ${select('type', 'Kind of data', types, filter.dataType)}
    ${select('channel', 'Way', same(Channel.options), filter.channel)}
    <label>Browser<input name="device" value="${filter.device ?? ''}" placeholder="Any" maxlength="64" /></label>
    ${minute('from', 'From', filter.from)} ${minute('to', 'To', filter.to)}
    ${filter.user === null ? html`<input type="hidden" name="nobody" value="1" />` : ''}
    <div class="actions"><button>Show</button><a href="/events">Clear</a></div>
    ${filter.user === null ? html`<p class="hint">Only events that name nobody.</p>` : ''}
  </form>`;
}

function select(name: string, label: string, options: readonly Named[], chosen: string | undefined): Html {
  const isListed = chosen === undefined || options.some(({ id }) => id === chosen);
  const all = isListed ? options : [...options, { id: chosen, name: chosen }];
  return html`<label>${label}<select name="${name}"><option value="">Any</option>${all.map(
    ({ id, name: text }) => html`<option value="${id}" ${id === chosen ? 'selected' : ''}>${text}</option>`,
  )}</select></label>`;
}

function minute(name: string, label: string, time: number | undefined): Html {
  const value = time === undefined ? '' : formatMinute(time);
  return html`<label>${label}<input type="datetime-local" name="${name}" value="${value}" /></label>`;
}

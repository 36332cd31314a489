import { html } from 'hono/html';
import type { HealthCode } from '../../src/model/event.ts';
import type { Window } from '../store/event-filter.ts';
import type { Store } from '../store/store.ts';
import type { Html } from './layout.ts';
import { renderCount } from './overview-count.ts';
import { countOf } from './text.ts';

const sentences = new Map<HealthCode, string>([
  ['guard.failed', 'Pages that could not be guarded'],
  ['guard.unproven', 'Pages that Sluice could not prove to be guarded'],
  ['guard.bypassed', 'Requests that went round the guard and were stopped'],
  ['guard.unattributed', 'Requests that went round the guard where they could not be stopped'],
  ['policy.refused', 'Policies refused because something in them is not right'],
  ['policy.stale', 'Browsers that work with a policy past its date'],
  ['config.invalid', 'Faults in the managed configuration'],
  ['config.unsupported', 'Settings that this version does not know'],
  ['detector.failed', 'Detectors switched off because they failed'],
  ['outbox.dropped', 'Old events dropped because too many were waiting'],
  ['outbox.refused', 'Events that this collector refused'],
]);

/** What an admin should look into first; an empty live region when all is well. */
export function renderProblems(store: Store, window: Window): Html {
  const problems = store.problems(window, [...sentences.keys()]);
  const missing = store.listDevices({ missing: true }).length;
  const items = problems.map(
    ({ code, events, devices }) =>
      html`<li>${sentences.get(code as HealthCode) ?? code}: ${renderCount(events, { code, ...window })}
        <span class="hint">on ${countOf(devices, 'browser')}</span></li>`,
  );
  if (missing > 0) {
    items.push(
      html`<li>Browsers with events that never arrived: <a href="/browsers?missing=1">${missing}</a></li>`,
    );
  }
  return html`<div id="problems" data-live>${
    items.length === 0
      ? ''
      : html`<section class="notice bad" aria-labelledby="problems-title">
          <h2 id="problems-title">Needs a look</h2><ul>${items}</ul></section>`
  }</div>`;
}

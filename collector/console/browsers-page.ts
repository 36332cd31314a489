import { html } from 'hono/html';
import type { Device, Store } from '../store/store.ts';
import { shortId } from './events-page.ts';
import { eventsHref } from './filter-query.ts';
import type { Html } from './layout.ts';
import { countOf, formatAge, formatCount } from './text.ts';

const day = 24 * 3_600_000;

/** Every enrolled browser: who, which version and policy, when it was last heard of, and what never arrived. */
export function renderBrowsers(store: Store, query: Record<string, string>, now: number): Html {
  const { seen, missing, device } = query;
  const days = seen === '24h' ? 1 : seen === '7d' ? 7 : undefined;
  const devices = store.listDevices({
    ...(days && { seenSince: now - days * day }),
    ...(missing && { missing: true }),
    ...(device && { uid: device }),
  });
  const choice = (href: string, label: string, current: boolean) =>
    html`<a href="${href}" ${current ? html`aria-current="true"` : ''}>${label}</a>`;
  const all = !days && !missing && !device;
  return html`<div class="page-head"><h1>Browsers</h1><nav class="ranges" aria-label="Which browsers">
      ${choice('/browsers', 'All', all)} ${choice('/browsers?seen=24h', 'Seen in 24 hours', seen === '24h')}
      ${choice('/browsers?seen=7d', 'Seen in 7 days', seen === '7d')}
      ${choice('/browsers?missing=1', 'With events missing', Boolean(missing))}</nav></div>
    <section class="card" id="browsers" data-live>
      <p class="total" data-total="${devices.length}">${countOf(devices.length, 'browser')}</p>
      ${devices.length === 0 ? renderNone(all) : renderTable(devices, now)}
    </section>
    <p class="hint">Each browser numbers its events from 0. A number that never arrived is an event that was lost or has
      not been sent yet.</p>`;
}

function renderNone(all: boolean): Html {
  return all
    ? html`<p class="empty">No browser is connected yet. <a href="/connect">Connect a browser</a></p>`
    : html`<p class="empty">No browser fits. <a href="/browsers">Show all browsers</a></p>`;
}

function renderTable(devices: Device[], now: number): Html {
  return html`<div class="scroll" role="region" aria-label="Browsers" tabindex="0"><table>
    <caption class="hidden">Browsers, last seen first</caption>
    <thead><tr><th scope="col">Browser</th><th scope="col">Person</th><th scope="col">Last seen</th>
      <th scope="col">Version</th><th scope="col">Policy</th><th scope="col" class="number">Events</th>
      <th scope="col" class="number">Highest number</th><th scope="col" class="number">Missing</th></tr></thead>
    <tbody>${devices.map((device) => renderRow(device, now))}</tbody></table></div>`;
}

function renderPolicy({ policyName, policyVersion }: Device): Html {
  if (policyVersion === null) return html`<span class="none">Not told yet</span>`;
  return html`${policyName ?? ''} <span class="hint">version ${policyVersion}</span>`;
}

function renderRow(device: Device, now: number): Html {
  const { user } = device;
  const fresh = now - device.lastSeenAt < day;
  return html`<tr>
    <th scope="row"><span title="${device.uid}">${device.hostname ?? shortId(device.uid)}</span>
      <span class="hint">${device.browser === 'firefox' ? 'Firefox' : 'Chromium'}</span></th>
    <td>${user === null ? html`<span class="none">Not named</span>` : html`<a href="${eventsHref({ user })}">${device.userName ?? user}</a>`}</td>
    <td><span class="dot ${fresh ? 'good' : 'old'}">${formatAge(device.lastSeenAt, now)}</span></td>
    <td>${device.version}</td>
    <td>${renderPolicy(device)}</td>
    <td class="number"><a href="${eventsHref({ device: device.uid })}">${formatCount(device.received)}</a></td>
    <td class="number">${device.highestSequence ?? html`<span class="none">None</span>`}</td>
    <td class="number">${device.missing > 0 ? html`<strong class="bad">${formatCount(device.missing)}</strong>` : html`<span class="none">0</span>`}
      ${device.repeated > 0 ? html`<span class="hint">${formatCount(device.repeated)} with a number used twice</span>` : ''}</td>
  </tr>`;
}

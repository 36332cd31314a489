import { html } from 'hono/html';
import type { Event, FindingEvent } from '../../src/model/event.ts';
import type { Store, StoredEvent } from '../store/store.ts';
import { dataTypeName } from './data-type-name.ts';
import { endOf } from './events-page.ts';
import { eventsHref } from './filter-query.ts';
import type { Html } from './layout.ts';
import { sentenceOf } from './sentence.ts';
import { countOf, renderTime } from './text.ts';

/** One event: the sentence, its facts by name, and the JSON as it arrived. */
export function renderEvent(store: Store, { event, raw, time, received }: StoredEvent): Html {
  const appNames = store.appNames();
  const common: Fact[] = [
    ['Happened', renderTime(time)],
    ['Arrived', renderTime(received)],
    [
      'Browser',
      html`<a href="/browsers?device=${event.device.uid}">${event.device.hostname ?? event.device.uid}</a>`,
    ],
    ['Sequence', `${event.metadata.sequence}`],
    ['Sluice version', event.metadata.product.version],
    ['Event id', event.metadata.uid],
  ];
  if (event.time !== time) common.splice(1, 0, ['By the browser’s clock', renderTime(event.time)]);
  return html`<p class="crumbs"><a href="/events">Events</a></p>
    <h1 class="end ${endOf(event.metadata.event_code)}">${sentenceOf(event, appNames)}</h1>
    <section class="card" aria-label="Facts"><dl class="facts">
      ${[...personFacts(event), ...classFacts(event, appNames), ...common].map(
        ([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`,
      )}
    </dl></section>
    <section class="card" aria-labelledby="raw-title"><h2 id="raw-title">As it arrived</h2>
      <pre tabindex="0" aria-labelledby="raw-title">${JSON.stringify(JSON.parse(raw), null, 2)}</pre></section>`;
}

type Fact = [name: string, value: string | Html];

function personFacts({ actor }: Event): Fact[] {
  if (!actor) return [['Person', 'Not named']];
  const { uid, name, groups = [] } = actor.user;
  const facts: Fact[] = [['Person', html`<a href="${eventsHref({ user: uid })}">${name ?? uid}</a>`]];
  if (groups.length > 0) facts.push(['Groups', groups.map((group) => group.name).join(', ')]);
  return facts;
}

function policyText({ name, version }: FindingEvent['policy']): string {
  return `${name}, version ${version}`;
}

function classFacts(event: Event, appNames: Map<string, string>): Fact[] {
  switch (event.class_uid) {
    case 6001:
      return [
        ['App', event.web_resources.map((resource) => resource.name).join(', ')],
        ['Visits', `${event.count}`],
        ['First', renderTime(event.start_time)],
        ['Last', renderTime(event.end_time)],
      ];
    case 6002: {
      const facts: Fact[] = [
        ['Code', event.status_code],
        ['Times', `${event.count}`],
      ];
      if (event.policy) facts.push(['Policy', policyText(event.policy)]);
      if (event.unmapped.fields.length > 0) facts.push(['Fields', event.unmapped.fields.join(', ')]);
      if (event.dst_endpoint) facts.push(['Host', event.dst_endpoint.hostname]);
      return facts;
    }
    case 2006: {
      const { data_security: data, unmapped, finding_info: info, dst_endpoint: app } = event;
      const details = data.discovery_details.map(
        ({ type, count }) =>
          html`<li><a href="${eventsHref({ dataType: type })}">${dataTypeName(type)}</a> <span class="hint">${type}, ${count}</span></li>`,
      );
      const facts: Fact[] = [
        [
          'App',
          html`<a href="${eventsHref({ app: app.svc_name })}">${appNames.get(app.svc_name) ?? app.svc_name}</a> <span class="hint">${app.hostname}</span>`,
        ],
        [
          'Rule',
          html`<a href="${eventsHref({ rule: info.analytic.uid })}">${info.analytic.uid}</a> <span class="hint">${info.analytic.name}, ${unmapped.mode}</span>`,
        ],
        ['Policy', policyText(event.policy)],
        ['Kinds of data', details.length > 0 ? html`<ul class="plain">${details}</ul>` : 'None'],
        ['Way', unmapped.channel],
        ['Account', unmapped.account],
        ['Set off by', unmapped.actor_kind],
        ['Length of the text', countOf(data.size, 'character')],
        ['Decided in', `${unmapped.latency_ms} ms`],
      ];
      if (unmapped.justification_code) facts.push(['Reason given', unmapped.justification_code]);
      if (unmapped.observed_rules?.length)
        facts.push(['Observing rules', unmapped.observed_rules.join(', ')]);
      return facts;
    }
  }
}

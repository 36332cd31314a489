import { Hono } from 'hono';
import type { Counters } from './ingest/counters.ts';
import type { Parts } from './parts.ts';

/** `GET /healthz` and `GET /metrics` (Prometheus text): open to everybody, so they hold sums and nothing else. */
export function healthRoutes({ store }: Parts, counters: Counters): Hono {
  return new Hono()
    .get('/healthz', (c) => {
      store.countDevices();
      return counters.failing ? c.json({ status: 'cannot store events' }, 503) : c.json({ status: 'ok' });
    })
    .get('/metrics', (c) => {
      const lines = [
        metric('events_accepted_total', 'counter', 'Events stored.', counters.accepted),
        metric('events_refused_total', 'counter', 'Events not of the schema.', counters.refused),
        metric('events_duplicate_total', 'counter', 'Events known already.', counters.duplicates),
        metric('store_errors_total', 'counter', 'Requests that storage failed.', counters.storeErrors),
        metric('devices', 'gauge', 'Enrolled browsers.', store.countDevices()),
      ];
      return c.body(lines.join(''), 200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' });
    });
}

function metric(name: string, type: string, help: string, value: number): string {
  return `# HELP sluice_${name} ${help}\n# TYPE sluice_${name} ${type}\nsluice_${name} ${value}\n`;
}

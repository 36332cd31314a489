import { type Context, Hono } from 'hono';
import { EventsRequest, type EventsResponse } from '../../src/model/ingest.ts';
import { hashToken } from '../auth/token.ts';
import type { Changes } from '../console/changes.ts';
import type { Parts } from '../parts.ts';
import type { Counters } from './counters.ts';
import { judgeEvents } from './judge-events.ts';
import { readJsonBody } from './read-body.ts';

/** `POST /v1/events`: keeps the good events of a batch and answers only once they are on disk. */
export function eventRoutes(parts: Parts, counters: Counters, changes: Changes): Hono {
  return new Hono().post('/v1/events', async (c) => {
    const device = findDevice(c, parts);
    if (device === undefined) return c.json({ error: 'This device token is not known here.' }, 401);
    const body = await readJsonBody(c.req.raw);
    if (!body.ok) return c.json(nothingKept(body.error), body.status);
    const request = EventsRequest.safeParse(body.json);
    if (!request.success) {
      return c.json(nothingKept('The body must be {"events": [...]} with 1 to 500 events.'), 400);
    }
    const { good, refused } = judgeEvents(request.data.events, device);
    const { stored, duplicates } = parts.store.keep({ device, received: parts.clock(), events: good });
    counters.failing = false;
    counters.accepted += stored;
    counters.duplicates += duplicates;
    counters.refused += refused.length;
    changes.announce();
    const accepted = good.map(({ event }) => event.metadata.uid);
    return c.json({ accepted, refused } satisfies EventsResponse, refused.length > 0 ? 400 : 200);
  });
}

function findDevice(c: Context, parts: Parts): string | undefined {
  const token = /^Bearer ([\w-]{16,200})$/.exec(c.req.header('authorization') ?? '')?.[1];
  return token === undefined ? undefined : parts.store.findDevice(hashToken(token));
}

function nothingKept(error: string): EventsResponse & { error: string } {
  return { error, accepted: [], refused: [] };
}

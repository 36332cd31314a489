import type { Answer } from '../core/outbox.ts';
import type { Event } from '../model/event.ts';
import { type EnrollRequest, EnrollResponse, EventsResponse } from '../model/ingest.ts';

/** A POST of JSON that gives up after ten seconds and follows no redirect; rejects when nothing came back. */
export type PostJson = (
  url: string,
  body: unknown,
  token: string | null,
) => Promise<{ status: number; text: string }>;

export type Enrolment = { ok: true; deviceToken: string } | { ok: false; reason: string };

export async function enrol(
  post: PostJson,
  collectorUrl: string,
  request: EnrollRequest,
): Promise<Enrolment> {
  const answer = await ask(post, collectorUrl, 'v1/enroll', request, null);
  if (!answer) return { ok: false, reason: unreachable };
  const response = answer.status === 200 ? EnrollResponse.safeParse(readJson(answer.text)) : undefined;
  if (response?.success) return { ok: true, deviceToken: response.data.deviceToken };
  return { ok: false, reason: `The collector did not enrol this browser (HTTP ${answer.status}).` };
}

/** Sends a batch and says what its answer means. Captive portals, HTML and half answers are failures. */
export async function sendEvents(
  post: PostJson,
  collectorUrl: string,
  token: string,
  events: readonly Event[],
): Promise<Answer> {
  const answer = await ask(post, collectorUrl, 'v1/events', { events }, token);
  if (!answer) return { kind: 'failed', reason: unreachable };
  if (answer.status === 401) return { kind: 'unknown-device' };
  if (answer.status === 413) return { kind: 'too-large' };
  if (answer.status === 200 || answer.status === 400) {
    const response = EventsResponse.safeParse(readJson(answer.text));
    if (response.success) return { kind: 'taken', response: response.data };
  }
  return { kind: 'failed', reason: `The collector’s answer was not understood (HTTP ${answer.status}).` };
}

const unreachable = 'The collector did not answer.';

async function ask(post: PostJson, collectorUrl: string, path: string, body: unknown, token: string | null) {
  const base = collectorUrl.endsWith('/') ? collectorUrl : `${collectorUrl}/`;
  return post(new URL(path, base).href, body, token).catch(() => null);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

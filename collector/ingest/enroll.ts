import { Hono } from 'hono';
import { EnrollRequest, type EnrollResponse } from '../../src/model/ingest.ts';
import { hashToken, isSameToken, makeToken } from '../auth/token.ts';
import type { Parts } from '../parts.ts';
import { readJsonBody } from './read-body.ts';

/** `POST /v1/enroll`: a browser that knows the enrolment token gets a token of its own. */
export function enrollRoutes(parts: Parts, enrollmentToken: string): Hono {
  return new Hono().post('/v1/enroll', async (c) => {
    const body = await readJsonBody(c.req.raw);
    if (!body.ok) return c.json({ error: body.error }, body.status);
    const request = EnrollRequest.safeParse(body.json);
    if (!request.success) {
      const issue = request.error.issues[0];
      return c.json({ error: `${issue?.path.join('.')}: ${issue?.message}` }, 400);
    }
    const { token, device, version, browser } = request.data;
    if (!isSameToken(token, enrollmentToken)) {
      return c.json({ error: 'The enrolment token is not the one of this collector.' }, 401);
    }
    const deviceToken = makeToken(parts.random);
    const now = parts.clock();
    parts.store.enrollDevice({ uid: device, tokenHash: hashToken(deviceToken), version, browser, now });
    return c.json({ device, deviceToken } satisfies EnrollResponse);
  });
}

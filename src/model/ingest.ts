import { z } from 'zod';

/** The wire between a browser and the collector. */

export const EnrollRequest = z.strictObject({
  token: z.string().min(8).max(200),
  /** A random id that the browser made for itself, so that a repeated enrolment is the same device. */
  device: z.string().regex(/^[A-Za-z0-9-]{8,64}$/),
  version: z.string().regex(/^\d+(\.\d+){1,3}$/),
  browser: z.enum(['chromium', 'firefox']),
});
export type EnrollRequest = z.infer<typeof EnrollRequest>;

export const EnrollResponse = z.strictObject({ device: z.string(), deviceToken: z.string().min(16) });
export type EnrollResponse = z.infer<typeof EnrollResponse>;

/** Body of `POST /v1/events`; each event is checked on its own, so that one bad one does not cost the others. */
export const EventsRequest = z.strictObject({ events: z.array(z.unknown()).min(1).max(500) });

/** 200 when all were kept, 400 when some were refused; either way `accepted` are on disk. */
export const EventsResponse = z.strictObject({
  accepted: z.array(z.uuid()),
  refused: z.array(
    z.strictObject({
      index: z.number().int().min(0),
      uid: z.uuid().optional(),
      path: z.string(),
      message: z.string(),
    }),
  ),
});
export type EventsResponse = z.infer<typeof EventsResponse>;

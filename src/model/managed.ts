import { z } from 'zod';

/**
 * What an administrator may set through browser policy (`storage.managed`). Chromium's managed schema knows no
 * unions and drops keys it does not name, so every field is one plain type.
 */
export const Managed = z.strictObject({
  policy: z.string().max(5_000_000).optional().describe('A whole policy as JSON.'),
  policyUrl: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Where signed policies are fetched from.'),
  policyKeys: z
    .array(z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'is not a base64url Ed25519 public key'))
    .optional()
    .describe('Ed25519 public keys (base64url, 32 bytes) that may sign policies.'),
  collectorUrl: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('The collector that events are sent to.'),
  enrollmentToken: z.string().min(8).max(200).optional().describe('Lets a browser enrol at the collector.'),
  user: z.string().min(1).max(128).optional().describe('Who uses this browser.'),
  groups: z
    .array(z.string().min(1).max(80))
    .max(64)
    .optional()
    .describe('The groups that person belongs to.'),
  assetTag: z.string().min(1).max(128).optional().describe('The asset tag of this device.'),
  deviceLifetime: z
    .enum(['permanent', 'session'])
    .optional()
    .describe('"session" for machines that are thrown away after use.'),
});
export type Managed = z.infer<typeof Managed>;
export type ManagedField = keyof Managed;

/** A fault in the managed configuration or the policy inside it: which field, and what is wrong in plain words. */
export interface ConfigProblem {
  /** `policy.rules[2].action`, `collectorUrl`, ... */
  field: string;
  message: string;
}

import type { App } from './app.ts';
import type { Detector } from './detector.ts';
import type { LookupParts } from './lookup.ts';
import type { Action, FileAnswer, Grant, Ignore, Rule } from './policy.ts';

/** The policy with its layers merged and defaults filled: what `decide` reads. */
export interface EffectivePolicy {
  version: number;
  name: string;
  /** Epoch ms; after it the policy is stale, never open. */
  expiresAt?: number;
  timeZone: string;
  access: Record<App['status'], 'allow' | 'block'>;
  content: Action;
  unattributed: Action;
  failure: 'closed' | 'open';
  files: { unreadable: FileAnswer; images: FileAnswer };
  /** For sends on a page that is not proven to be guarded. */
  unproven: 'allow' | 'block';
  ignore: Ignore[];
  floor: DatedRule[];
  grants: DatedGrant[];
  rules: DatedRule[];
}

/** `until` resolved to the instant it ends, epoch ms. */
export type DatedRule = Omit<Rule, 'until'> & { untilAt?: number };
export type DatedGrant = Omit<Grant, 'until'> & { untilAt: number };

/**
 * What a guard needs to decide on one app: the compiled page part of a policy. It lies in `storage.local`
 * under its hash; no other app's part reaches this page.
 */
export interface PagePart {
  format: 1;
  sequence: number;
  hash: string;
  origin: 'builtin' | 'managed';
  app: App & { name: string };
  groups: string[];
  policy: EffectivePolicy;
  /** The admin's own detectors; the built-in ones are in the guard already. */
  detectors: Detector[];
  /** The admin's own lists, tables and documents; the same for every app. */
  lookup: LookupParts | null;
}

/** The one small key whose change activates a policy in every open tab. */
export interface ActivePolicy {
  sequence: number;
  hash: string;
  /** Host (covering its subdomains) to app id. */
  hosts: Record<string, string>;
}

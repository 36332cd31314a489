import { z } from 'zod';
import { EventDraft } from './event.ts';
import type { ConfigProblem } from './managed.ts';
import { Pass } from './pass.ts';
import type { UnprovenReason } from './unproven.ts';

/**
 * `starting`: no policy yet. `ready`: nothing is proven, since nobody has written yet. `guarding`: proven by what
 * somebody wrote. `unproven`: what is written or sent here may not be seen.
 */
export const GuardState = z.enum(['starting', 'ready', 'guarding', 'unproven', 'failed']);
export type GuardState = z.infer<typeof GuardState>;

/**
 * Messages to the background. None of them can grant, approve or release anything; a pass only tells the network
 * backstop what the guard of that tab has decided.
 */
export const ToBackground = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('report'), draft: EventDraft }),
  z.strictObject({ type: z.literal('badge'), state: GuardState }),
  /** A guard could not read the built-in detectors. */
  z.strictObject({ type: z.literal('catalogue-unreadable') }),
  z.strictObject({ type: z.literal('pass'), pass: Pass }),
  /** Somebody writes: a request will soon go out. */
  z.strictObject({ type: z.literal('wake') }),
  z.strictObject({ type: z.literal('status') }),
  // A guard has a file to read; answered once the page that reads files is there.
  z.strictObject({ type: z.literal('open-reader') }),
]);
export type ToBackground = z.infer<typeof ToBackground>;

/** The background's answer to `status`, for the popup. */
export interface BackgroundStatus {
  version: string;
  managed: boolean;
  policy:
    | { state: 'starting' }
    | {
        state: 'known';
        name: string;
        version: number;
        origin: 'builtin' | 'managed';
        activatedAt: number;
        stale: boolean;
      };
  problems: ConfigProblem[];
  reporting: {
    collector: string | null;
    enrolled: boolean;
    waiting: number;
    dropped: number;
    lastDeliveredAt: number | null;
    lastError: string | null;
  };
  installType: string;
  /** Whether requests that go round the guard are stopped on the network, or only looked at. */
  backstop: 'stopping' | 'looking';
}

/** The popup asks the guard of the tab itself; no answer means that no guard is there. */
export interface AskGuard {
  type: 'guard-status';
}
export interface GuardStatus {
  state: GuardState;
  /** Why it is `unproven`; null in every other state. */
  unproven: UnprovenReason | null;
  app: { id: string; name: string; status: string } | null;
  policyVersion: number | null;
  /** Attempts on this page since it was opened, by how they ended. */
  ended: Record<string, number>;
}

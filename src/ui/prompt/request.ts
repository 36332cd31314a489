import type { Way } from '../../core/attempt.ts';
import type { ReasonCode, VerdictSource } from '../../model/event.ts';
import type { Channel } from '../../model/policy.ts';

/** One kind of sensitive value in an attempt. */
export interface FoundKind {
  /** As the detector says it: "AWS access key", "Private key". */
  name: string;
  dataType: string;
  /** Distinct values. */
  count: number;
  /** Masked; at most three are shown. */
  samples: string[];
}

export interface PromptRequest {
  /**
   * `stopped`: a block. `ask`: a person chooses. `access`: this app is not allowed at all. `starting`: the policy is
   * not known yet, the text is held. `not-sent`: a rewrite did not hold. `scanning`: a long text is being checked.
   */
  kind: 'stopped' | 'ask' | 'access' | 'starting' | 'not-sent' | 'scanning';
  channel: Channel;
  appName: string;
  policyName: string;
  kinds: FoundKind[];
  rules: { ruleId: string; source: VerdictSource; message?: string; link?: string }[];
  ways: Way[];
  /** The person's own text around the spans, values masked already. */
  preview?: { text: string; marked: boolean }[];
  /** A short code that a helpdesk can look up. */
  reference: string;
  /** 0 to 1, for `scanning`. */
  progress?: number;
}

export type PromptAnswer =
  | { way: 'redact' }
  | { way: 'continue' }
  | { way: 'justify'; reason: ReasonCode }
  | { way: 'cancel' };

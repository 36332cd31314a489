import type { AppStatus } from '../model/app.ts';
import type { ActorKind, VerdictSource } from '../model/event.ts';
import type { FileCounts } from '../model/file-reading.ts';
import type { Finding } from '../model/finding.ts';
import type { EffectivePolicy } from '../model/page-part.ts';
import type { Account, Action, Channel } from '../model/policy.ts';
import type { UnprovenReason } from '../model/unproven.ts';

/** A finding of an attempt. */
export interface AttemptFinding extends Finding {
  /** In a request, and neither from the person, as far as is known, nor what the site had. */
  unattributed?: true;
}

/** Somebody or something tries to move content towards an app. */
export interface Attempt {
  channel: Channel;
  app: { id: string; status: AppStatus };
  account: Account;
  groups: readonly string[];
  actor: ActorKind;
  findings: readonly AttemptFinding[];
  /** For each finding, a key that is the same for the same value; never leaves the page. */
  valueKeys: readonly string[];
  /** Nothing can be taken out of it: a PDF goes as it is, or stays. */
  whole?: boolean;
  /** The files it brings in. */
  files?: FileCounts;
  /** Values that the person has been asked about for the send that is under way, and said to go on with. */
  answered: ReadonlySet<string>;
  /** What was sent before in the same conversation; counts together with the attempt's own findings. */
  earlier?: {
    /** Distinct values, none of which is in this attempt. */
    values: readonly EarlierValue[];
    /** Those of `valueKeys` that were sent before. */
    resent: ReadonlySet<string>;
  };
  /** Detectors that are off although the policy counts on them. */
  failedDetectors: readonly string[];
  /** Set while the guard cannot prove that it guards the page. */
  unproven?: UnprovenReason;
  /** Epoch ms. */
  now: number;
}

/** What a rule that counts needs to know of a value. */
export type EarlierValue = Pick<Finding, 'dataType' | 'confidence' | 'tags'>;

export type PolicyState = { known: false } | { known: true; policy: EffectivePolicy };

/** What one rule says of one finding (`finding` is its index; -1 stands for the attempt as a whole). */
export interface Verdict {
  finding: number;
  ruleId: string;
  source: VerdictSource;
  action: Action;
  message?: string;
  link?: string;
}

/** A way on that the policy allows a person who is asked. */
export type Way = 'redact' | 'continue' | 'justify' | 'cancel';

export interface Decision {
  /**
   * `pass`: nothing more to do. `redact`: the spans of `redact` verdicts must be changed, nothing is asked.
   * `ask`: a person chooses among `ways`. `block`: stopped; `ways` may still allow to remove and go on.
   * `hold`: the policy is not known yet.
   */
  outcome: 'pass' | 'redact' | 'ask' | 'block' | 'hold';
  /** One per finding, in order; for `access` and `failure` a single one with `finding: -1`. */
  verdicts: Verdict[];
  /** What observing rules would have said. */
  observed: Verdict[];
  ways: Way[];
}

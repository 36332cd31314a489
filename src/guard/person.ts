import type { Way } from '../core/attempt.ts';
import type { PreviewPart } from '../core/preview.ts';
import type { ReasonCode, VerdictSource } from '../model/event.ts';
import type { Channel } from '../model/policy.ts';

/** What a person is asked or told about an attempt. Nothing in it shows a whole value. */
export interface Question {
  /**
   * `stopped`: a block. `ask`: warn or justify. `access`: this app is not open to them. `starting`: the policy is
   * not known yet. `not-sent`: a rewrite did not hold. `scanning`: a long text, with progress.
   */
  kind: 'stopped' | 'ask' | 'access' | 'starting' | 'not-sent' | 'scanning';
  channel: Channel;
  appName: string;
  policyName: string;
  kinds: { name: string; dataType: string; count: number; samples: string[] }[];
  rules: { ruleId: string; source: VerdictSource; message?: string; link?: string }[];
  ways: Way[];
  preview?: PreviewPart[];
  /** What the helpdesk can look up. */
  reference: string;
}

export type Answer =
  | { way: 'redact' }
  | { way: 'continue' }
  | { way: 'justify'; reason: ReasonCode }
  | { way: 'cancel' };

export interface OpenQuestion {
  answer: Promise<Answer>;
  /** 0 to 1. */
  progress(done: number): void;
  close(): void;
}

/** The person in front of the page. One question at a time. */
export interface Person {
  ask(question: Question): OpenQuestion;
  /** A quiet notice that needs no answer. */
  tell(key: string, ...values: string[]): void;
  /** Points quietly at a field that holds something which would be stopped; `null`: at none. */
  point(at: Element | null): void;
  /** Whether a question waits for its answer. */
  isAsking(): boolean;
  /** Whether an event is meant for our own dialog. */
  owns(event: Event): boolean;
}

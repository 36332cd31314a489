import type { Finding } from '../model/finding.ts';
import type { Action } from '../model/policy.ts';
import type { Attempt, Decision } from './attempt.ts';

export interface Span extends Finding {
  /** The same for the same value. */
  key: string;
}

const always: readonly Action[] = ['redact'];
const onRequest: readonly Action[] = ['redact', 'warn', 'justify', 'block'];

/**
 * The spans a text must lose before it may go: those a rule redacts, and, when the person chose to remove what
 * was found (`everything`), those that were asked about or blocked as well.
 */
export function spansToRemove(attempt: Attempt, decision: Decision, everything: boolean): Span[] {
  const actions = everything ? onRequest : always;
  return decision.verdicts.flatMap((verdict) => {
    const finding = attempt.findings[verdict.finding];
    const key = attempt.valueKeys[verdict.finding];
    return finding && key !== undefined && actions.includes(verdict.action) ? [{ ...finding, key }] : [];
  });
}

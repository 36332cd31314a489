import { describe, leadingVerdict } from '../core/describe.ts';
import type { AttemptEnd, ReasonCode } from '../model/event.ts';
import type { Judgement } from './judge.ts';
import type { PageMemory } from './page-memory.ts';
import type { PolicyView } from './policy-view.ts';
import type { GuardReporter } from './reporter.ts';
import { randomUuid } from './uuid.ts';

export interface AttemptLogParts {
  host: string;
  memory: PageMemory;
  view: PolicyView;
  reporter: GuardReporter;
}

/** What is told of attempts: one event each, and the counts that the popup shows. */
export interface AttemptLog {
  ended: Record<string, number>;
  report(judgement: Judgement, end: AttemptEnd, uid: string, reason?: ReasonCode): void;
  /** A value that is only logged is reported once per send, whichever channels it takes. */
  reportOnce(judgement: Judgement): void;
}

export function createAttemptLog({ host, memory, view, reporter }: AttemptLogParts): AttemptLog {
  const ended: Record<string, number> = {};

  function report(judgement: Judgement, end: AttemptEnd, uid: string, reason?: ReasonCode): void {
    const part = view.part();
    ended[end] = (ended[end] ?? 0) + 1;
    if (!part) return;
    const draft = describe(part, judgement.attempt, judgement.decision, {
      uid,
      end,
      host,
      size: judgement.text.length,
      latency: judgement.latency,
      ...(reason && { reason }),
    });
    if (draft) reporter.report(draft);
  }

  function reportOnce(judgement: Judgement): void {
    const { attempt, decision } = judgement;
    const leading = leadingVerdict(decision);
    const observed = decision.observed.length > 0;
    if (!leading || (leading.action === 'allow' && !observed)) return;
    const fresh = attempt.valueKeys.filter((key) => !memory.logged.has(key) && !memory.answered.has(key));
    if (fresh.length === 0) return;
    for (const key of fresh) memory.logged.add(key);
    report(judgement, 'logged', randomUuid());
  }

  return { ended, report, reportOnce };
}

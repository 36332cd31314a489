import type { AttemptDraft, AttemptEnd, ReasonCode } from '../model/event.ts';
import type { PagePart } from '../model/page-part.ts';
import type { Action } from '../model/policy.ts';
import type { Attempt, Decision, Verdict } from './attempt.ts';

const strictness: readonly Action[] = ['allow', 'log', 'warn', 'justify', 'redact', 'block'];

/** The strictest verdict: the one that a person is told about and an event names. */
export function leadingVerdict(decision: Decision): Verdict | undefined {
  return decision.verdicts.reduce<Verdict | undefined>(
    (best, verdict) =>
      !best || strictness.indexOf(verdict.action) > strictness.indexOf(best.action) ? verdict : best,
    undefined,
  );
}

export interface Ending {
  uid: string;
  end: AttemptEnd;
  reason?: ReasonCode;
  host: string;
  /** Length of the text, UTF-16 code units. */
  size: number;
  /** Milliseconds from the event to the decision. */
  latency: number;
}

/** An event without text: kinds, counts, rule and outcome. `undefined` when nothing settled anything. */
export function describe(
  part: PagePart,
  attempt: Attempt,
  decision: Decision,
  ending: Ending,
): AttemptDraft | undefined {
  const leading = leadingVerdict(decision);
  if (!leading) return undefined;
  return {
    kind: 'attempt',
    uid: ending.uid,
    time: attempt.now,
    end: ending.end,
    channel: attempt.channel,
    app: { id: part.app.id, name: part.app.name, host: ending.host },
    account: attempt.account,
    actor: attempt.actor,
    policy: { name: part.policy.name, version: part.policy.version },
    rule: { id: leading.ruleId, source: leading.source, action: leading.action },
    observed: [...new Set(decision.observed.map((verdict) => verdict.ruleId))].slice(0, 32),
    ...(ending.reason && { reason: ending.reason }),
    types: countTypes(attempt, decision),
    confidence: confidenceIn(attempt, decision, leading),
    size: ending.size,
    ...(attempt.files && { files: attempt.files }),
    latency: Math.round(ending.latency * 10) / 10,
  };
}

/** The highest of the findings that the leading rule concerns. Without any, an app's status settled it: certain. */
function confidenceIn(attempt: Attempt, decision: Decision, leading: Verdict): number {
  const found = decision.verdicts
    .filter(({ ruleId, source }) => ruleId === leading.ruleId && source === leading.source)
    .flatMap(({ finding }) => attempt.findings[finding]?.confidence ?? []);
  return found.length > 0 ? Math.round(Math.max(...found) * 100) / 100 : 1;
}

/** Distinct values per detector, most frequent first, at most twenty kinds; what is allowed is not reported. */
function countTypes(attempt: Attempt, decision: Decision): AttemptDraft['types'] {
  const kinds = new Map<string, { dataType: string; detector: string; values: Set<string> }>();
  for (const verdict of decision.verdicts) {
    const finding = attempt.findings[verdict.finding];
    if (!finding || verdict.action === 'allow') continue;
    const kind = kinds.get(finding.detector) ?? {
      dataType: finding.dataType,
      detector: finding.detector,
      values: new Set(),
    };
    kind.values.add(attempt.valueKeys[verdict.finding] ?? '');
    kinds.set(finding.detector, kind);
  }
  return [...kinds.values()]
    .map(({ dataType, detector, values }) => ({ dataType, detector, count: values.size }))
    .sort((a, b) => b.count - a.count)
    .slice(0, 20);
}

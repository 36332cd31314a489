import type { VerdictSource } from '../model/event.ts';
import type { Finding } from '../model/finding.ts';
import type { DatedRule, EffectivePolicy } from '../model/page-part.ts';
import type { Action } from '../model/policy.ts';
import type { Attempt, AttemptFinding, Decision, PolicyState, Verdict, Way } from './attempt.ts';
import { concernsFinding, matchesSituation, reachesCount } from './rule-match.ts';

/**
 * The policy decision point (NIST SP 800-207): synchronous, total, knows no browser.
 * Access first, then content; for each finding the floor, the grants, the rules in file order, the default.
 */
export function decide(state: PolicyState, attempt: Attempt): Decision {
  if (!state.known) return { outcome: 'hold', verdicts: [], observed: [], ways: ['cancel'] };
  const { policy } = state;
  if (!hasAccess(policy, attempt)) return stopWhole('access', `app-${attempt.app.status}`);
  if (attempt.failedDetectors.length > 0 && policy.failure === 'closed') {
    return stopWhole('failure', 'detector-failed');
  }
  if (attempt.unproven && policy.unproven === 'block' && leavesPage(attempt)) {
    return stopWhole('failure', 'unproven');
  }
  const verdicts = attempt.findings.map((finding, index) => settle(policy, attempt, finding, index));
  return { ...combine(attempt, verdicts), verdicts, observed: observe(policy, attempt) };
}

/** By the app's status, or by a live grant that names this app. */
function hasAccess(policy: EffectivePolicy, attempt: Attempt): boolean {
  if (policy.access[attempt.app.status] === 'allow') return true;
  return policy.grants.some(
    (grant) => grant.apps && grant.action !== 'block' && matchesSituation(grant, attempt),
  );
}

/** Writing is no harm yet. */
function leavesPage({ channel }: Attempt): boolean {
  return channel === 'submit' || channel === 'request' || channel === 'upload';
}

function stopWhole(source: VerdictSource, ruleId: string): Decision {
  const verdict: Verdict = { finding: -1, ruleId, source, action: 'block' };
  return { outcome: 'block', verdicts: [verdict], observed: [], ways: ['cancel'] };
}

function applies(rule: Omit<DatedRule, 'mode'>, attempt: Attempt, finding: Finding): boolean {
  return matchesSituation(rule, attempt) && concernsFinding(rule, finding) && reachesCount(rule, attempt);
}

const isEnforced = (rule: DatedRule) => rule.mode === 'enforce';

function settle(policy: EffectivePolicy, attempt: Attempt, finding: AttemptFinding, index: number): Verdict {
  const say = (source: VerdictSource, rule: Omit<DatedRule, 'mode'>): Verdict => ({
    finding: index,
    ruleId: rule.id,
    source,
    action: effectiveAction(rule.action, finding, attempt),
    ...(rule.message && { message: rule.message }),
    ...(rule.link && { link: rule.link }),
  });
  if (finding.unattributed) return say('default', { id: 'unattributed', action: policy.unattributed });
  const floor = policy.floor.find((rule) => isEnforced(rule) && applies(rule, attempt, finding));
  if (floor) return say('floor', floor);
  // A grant without data types opens the app, not the content.
  const grant = policy.grants.find((rule) => rule.dataTypes && applies(rule, attempt, finding));
  if (grant) return say('grant', grant);
  const rule = policy.rules.find((item) => isEnforced(item) && applies(item, attempt, finding));
  if (rule) return say('rule', rule);
  return say(
    ...(settleFile(policy, finding.dataType) ?? ['default', { id: 'default', action: policy.content }]),
  );
}

/** What the policy says of a file that holds nothing to scan; of a check that did not run, its failure mode. */
function settleFile(
  { files, failure }: EffectivePolicy,
  dataType: string,
): [VerdictSource, Pick<DatedRule, 'id' | 'action'>] | null {
  switch (dataType) {
    case 'file/unreadable':
      return ['default', { id: 'files-unreadable', action: files.unreadable }];
    case 'file/image':
      return ['default', { id: 'files-images', action: files.images }];
    case 'file/unchecked':
      return ['failure', { id: 'files-unchecked', action: failure === 'closed' ? 'block' : 'log' }];
    default:
      return null;
  }
}

/** A label speaks of the whole text around it; taking only the label out would be no redaction. */
export function canRedact(dataType: string): boolean {
  return !/^(?:label|file)\//.test(dataType);
}

function effectiveAction(action: Action, finding: Finding, { whole }: Attempt): Action {
  return action === 'redact' && (whole || !canRedact(finding.dataType)) ? 'block' : action;
}

function combine(attempt: Attempt, verdicts: readonly Verdict[]): Pick<Decision, 'outcome' | 'ways'> {
  const open = verdicts.filter((verdict) => !isAnswered(attempt, verdict));
  const has = (action: Action) => open.some((verdict) => verdict.action === action);
  const removable =
    !attempt.whole &&
    open.every(
      (verdict) =>
        verdict.action === 'allow' ||
        verdict.action === 'log' ||
        canRedact(attempt.findings[verdict.finding]?.dataType ?? ''),
    );
  const remove: Way[] = removable ? ['redact'] : [];
  if (has('block')) return { outcome: 'block', ways: [...remove, 'cancel'] };
  if (has('justify')) return { outcome: 'ask', ways: [...remove, 'justify', 'cancel'] };
  if (has('warn')) return { outcome: 'ask', ways: [...remove, 'continue', 'cancel'] };
  if (has('redact')) return { outcome: 'redact', ways: [] };
  return { outcome: 'pass', ways: [] };
}

/** Only what was asked can be answered: no answer opens a block or undoes a redaction. */
function isAnswered(attempt: Attempt, verdict: Verdict): boolean {
  if (verdict.action !== 'warn' && verdict.action !== 'justify') return false;
  const key = attempt.valueKeys[verdict.finding];
  return key !== undefined && attempt.answered.has(key);
}

function observe(policy: EffectivePolicy, attempt: Attempt): Verdict[] {
  const observing = [
    ...policy.floor.map((rule) => ({ rule, source: 'floor' as const })),
    ...policy.rules.map((rule) => ({ rule, source: 'rule' as const })),
  ].filter(({ rule }) => rule.mode === 'observe');
  return observing.flatMap(({ rule, source }) => {
    const index = attempt.findings.findIndex((finding) => applies(rule, attempt, finding));
    return index < 0 ? [] : [{ finding: index, ruleId: rule.id, source, action: rule.action }];
  });
}

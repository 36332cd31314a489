import type { DatedRule } from '../model/page-part.ts';
import type { Attempt, EarlierValue } from './attempt.ts';
import { matchesDataType } from './match-data-type.ts';

type Conditions = Omit<DatedRule, 'action' | 'mode' | 'id'>;

function overlaps(wanted: readonly string[] | undefined, present: readonly string[]): boolean {
  return !wanted || wanted.some((item) => present.includes(item));
}

/** Who, where, how and when: everything a rule says that does not concern the findings. */
export function matchesSituation(rule: Conditions, attempt: Attempt): boolean {
  return (
    (rule.untilAt === undefined || attempt.now < rule.untilAt) &&
    overlaps(rule.groups, attempt.groups) &&
    overlaps(rule.apps, [attempt.app.id]) &&
    overlaps(rule.accounts, accountsOf(attempt)) &&
    overlaps(rule.channels, [attempt.channel])
  );
}

/** An account that nobody could tell counts as a personal one. */
function accountsOf({ account }: Attempt): string[] {
  return account === 'unknown' ? ['unknown', 'personal'] : [account];
}

/** Whether a finding is of the kind and certainty that a rule speaks of. */
export function concernsFinding(rule: Conditions, finding: EarlierValue): boolean {
  return (
    (!rule.dataTypes || rule.dataTypes.some((pattern) => matchesDataType(pattern, finding.dataType))) &&
    overlaps(rule.tags, finding.tags) &&
    finding.confidence >= (rule.minConfidence ?? 0)
  );
}

/**
 * Whether the attempt holds as many distinct values as the rule asks for; those sent earlier in the conversation
 * count as well, once a new one joins them.
 */
export function reachesCount(rule: Conditions, attempt: Attempt): boolean {
  if (!rule.atLeast) return true;
  const distinct = new Set<string>();
  attempt.findings.forEach((finding, index) => {
    if (concernsFinding(rule, finding)) distinct.add(attempt.valueKeys[index] ?? String(index));
  });
  if (distinct.size >= rule.atLeast) return true;
  const { earlier } = attempt;
  if (!earlier || [...distinct].every((key) => earlier.resent.has(key))) return false;
  const before = earlier.values.filter((value) => concernsFinding(rule, value));
  return distinct.size + before.length >= rule.atLeast;
}

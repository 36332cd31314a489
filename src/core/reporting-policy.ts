import type { Policy, Reporting } from '../model/policy.ts';

export type ReportingChoice = Pick<Reporting, 'identity' | 'visits'>;

/** The first entry that fits the person's groups; where none does, a pseudonym and visits in total. */
export function reportingFor(entries: Policy['reporting'], groups: readonly string[]): ReportingChoice {
  const entry = entries.find((item) => !item.groups || item.groups.some((group) => groups.includes(group)));
  return { identity: entry?.identity ?? 'pseudonym', visits: entry?.visits ?? 'total' };
}

import type { PolicyCheck } from '../core/policy-check.ts';
import { mergeLayers } from '../core/policy-layers.ts';
import { fieldWithin } from '../model/field-path.ts';
import type { ConfigProblem, Managed, ManagedField } from '../model/managed.ts';
import { parseManaged } from '../model/parse-managed.ts';
import { parsePolicy } from '../model/parse-policy.ts';
import type { Policy } from '../model/policy.ts';

export interface Configuration {
  managed: Omit<Managed, 'policy'>;
  /** With its layers merged. */
  policy: Policy;
  origin: 'builtin' | 'managed';
  /** The text that the policy was read from; `null` for the built-in one. */
  policyText: string | null;
  /** Fields that are wrong and left out. */
  invalid: ConfigProblem[];
  /** Fields that this version does not act on. */
  unsupported: ConfigProblem[];
  /** Why the policy that was sent is not the one in force. */
  refused: ConfigProblem[];
  /** Slips in a policy that works. */
  warnings: ConfigProblem[];
}

export interface PolicyReading {
  builtin: Policy;
  check(policy: Policy): PolicyCheck;
}

const notYet: Partial<Record<ManagedField, string>> = {
  policyUrl: 'This version does not fetch policies from a URL yet. Put the policy into the field "policy".',
  policyKeys: 'This version does not verify signed policies yet.',
  deviceLifetime: 'This version treats every device as permanent.',
};

/** Reads what the browser's policy holds. A policy with a fault is refused whole; `lastGood` stays, or the built-in. */
export function readConfiguration(
  values: Readonly<Record<string, unknown>>,
  lastGood: string | null,
  reading: PolicyReading,
): Configuration {
  const { managed: fields, problems } = parseManaged(values);
  const { policy: text, ...managed } = fields;
  const unsupported = Object.keys(managed).flatMap((field) => {
    const message = notYet[field as ManagedField];
    return message ? [{ field, message }] : [];
  });
  const ofPolicy = (problem: ConfigProblem) => problem.field === 'policy';
  const common = { managed, unsupported, invalid: problems.filter((problem) => !ofPolicy(problem)) };
  if (!('policy' in values)) return { ...common, refused: [], ...builtinPolicy(reading) };
  const sent = text === undefined ? null : readPolicy(text, reading);
  if (sent?.policy) return { ...common, refused: [], ...sent, policy: sent.policy };
  const refused = sent ? sent.problems : problems.filter(ofPolicy);
  const before = lastGood === null ? null : readPolicy(lastGood, reading);
  if (before?.policy) return { ...common, refused, ...before, policy: before.policy };
  return { ...common, refused, ...builtinPolicy(reading) };
}

function builtinPolicy({ builtin }: PolicyReading) {
  return { policy: builtin, origin: 'builtin' as const, policyText: null, warnings: [] };
}

function readPolicy(policyText: string, { builtin, check }: PolicyReading) {
  const named = (found: readonly ConfigProblem[]) =>
    found.map((problem) => ({ ...problem, field: fieldWithin('policy', problem.field) }));
  const source = { origin: 'managed' as const, policyText };
  const parsed = parsePolicy(policyText);
  if (!parsed.ok) return { ...source, policy: null, problems: named(parsed.problems), warnings: [] };
  const { errors, warnings } = check(parsed.policy);
  if (errors.length > 0) return { ...source, policy: null, problems: named(errors), warnings: [] };
  const policy = parsed.policy.extends ? mergeLayers(builtin, parsed.policy) : parsed.policy;
  return { ...source, policy, problems: [], warnings: named(warnings) };
}

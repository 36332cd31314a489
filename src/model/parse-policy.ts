import { explainIssues } from './explain-issues.ts';
import { locateJsonFault } from './locate-json-fault.ts';
import type { ConfigProblem } from './managed.ts';
import { Policy } from './policy.ts';

export type ParsedPolicy = { ok: true; policy: Policy } | { ok: false; problems: ConfigProblem[] };

/**
 * Reads a policy as an admin wrote it. Refused as a whole when anything is wrong; each problem names its field
 * (`rules[2].action`; `$` is the policy as a whole) and says what is allowed.
 */
export function parsePolicy(json: string): ParsedPolicy {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const message = `is not JSON: look at ${locateJsonFault(json, error)}`;
    return { ok: false, problems: [{ field: '$', message }] };
  }
  const result = Policy.safeParse(value, { reportInput: true });
  if (result.success) return { ok: true, policy: result.data };
  return { ok: false, problems: explainIssues(Policy, result.error.issues) };
}

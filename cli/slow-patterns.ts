import { checkSync } from 'recheck';
import type { ConfigProblem } from '../src/model/managed.ts';
import type { Policy } from '../src/model/policy.ts';

/** Milliseconds for one pattern. */
const patience = 5000;

/**
 * The policy's own patterns for which recheck, a checker of its own, finds a text that they take very long for. A
 * browser's bound on the structure of a pattern is stricter in most cases, but looks at other things.
 */
export function slowPatterns(policy: Policy): ConfigProblem[] {
  return policy.detectors.flatMap(({ pattern, ignoreCase }, index) => {
    const result = checkSync(pattern, ignoreCase ? 'i' : '', { timeout: patience });
    if (result.status !== 'vulnerable') return [];
    return [
      {
        field: `detectors[${index}].pattern`,
        message: `can take very long for some texts (${result.complexity.type})`,
      },
    ];
  });
}

import { builtinApps } from '../apps/catalogue.ts';
import { checkPolicy, type PolicyCheck } from '../core/policy-check.ts';
import { loadCatalogue } from '../detectors/load-catalogue.ts';
import type { Policy } from '../model/policy.ts';

/** Checks an admin's policy against the apps and detectors that this version brings. */
export function checkAgainstBuiltins(policy: Policy): PolicyCheck {
  const { detectors, namedKeys } = loadCatalogue();
  return checkPolicy(policy, {
    apps: builtinApps.map((app) => app.id),
    detectors: [...detectors, ...namedKeys()],
  });
}

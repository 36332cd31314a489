import { builtinApps } from '../apps/catalogue.ts';
import { checkPolicy, type PolicyCheck } from '../core/policy-check.ts';
import { catalogueText } from '../detectors/catalogue-text.ts';
import { unpackCatalogue } from '../detectors/unpack-catalogue.ts';
import type { Policy } from '../model/policy.ts';

/** Checks an admin's policy against the apps and detectors that this version brings. */
export function checkAgainstBuiltins(policy: Policy): PolicyCheck {
  const { detectors, namedKeys } = unpackCatalogue(catalogueText());
  return checkPolicy(policy, {
    apps: builtinApps.map((app) => app.id),
    detectors: [...detectors, ...namedKeys()],
  });
}

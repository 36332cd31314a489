import type { App } from '../model/app.ts';
import type { ActivePolicy, PagePart } from '../model/page-part.ts';
import type { Policy } from '../model/policy.ts';
import { canonicalJson } from './canonical-json.ts';
import { ignoresFor } from './ignore.ts';
import { lookupParts } from './lookup/lookup-parts.ts';
import { effectivePolicy, mergeApps } from './policy-layers.ts';

export interface PolicySource {
  /** With its layers merged. */
  policy: Policy;
  builtinApps: readonly App[];
  groups: readonly string[];
  origin: PagePart['origin'];
}

export interface CompiledPolicy {
  /** SHA-256, hex, of everything below in canonical JSON. */
  hash: string;
  hosts: ActivePolicy['hosts'];
  parts: Omit<PagePart, 'sequence'>[];
}

/** One part per app, each with the rules that can concern that app only. */
export async function compilePageParts(
  source: PolicySource,
  sha256: (text: string) => Promise<string>,
): Promise<CompiledPolicy> {
  const { origin } = source;
  const groups = [...source.groups].sort();
  const apps = mergeApps(source.builtinApps, source.policy.apps);
  const policy = effectivePolicy(source.policy);
  const detectors = source.policy.detectors.map(
    ({ hits: _, misses: __, source: ___, ...detector }) => detector,
  );
  const lookup = lookupParts(source.policy);
  const hash = await sha256(canonicalJson({ format: 1, origin, groups, apps, policy, detectors, lookup }));
  const parts = apps.map((app) => {
    const concerns = (rule: { apps?: string[] | undefined }) => !rule.apps || rule.apps.includes(app.id);
    return {
      format: 1 as const,
      hash,
      origin,
      app: { ...app, name: app.name ?? app.id },
      groups,
      policy: {
        ...policy,
        ignore: ignoresFor(policy.ignore, groups, app.id),
        floor: policy.floor.filter(concerns),
        grants: policy.grants.filter(concerns),
        rules: policy.rules.filter(concerns),
      },
      detectors,
      lookup,
    };
  });
  return { hash, hosts: hostsOf(apps), parts };
}

/** Where two apps claim a host, the one that stands first (the upper layer's) has it. */
function hostsOf(apps: readonly App[]): Record<string, string> {
  const claims = apps.flatMap((app) => app.hosts.map((host) => [host, app.id] as const));
  return Object.fromEntries(claims.reverse());
}

import { appOfHost } from '../../core/app-of-host.ts';
import { effectivePolicy } from '../../core/policy-layers.ts';
import type { App } from '../../model/app.ts';
import type { PagePart } from '../../model/page-part.ts';
import type { Policy } from '../../model/policy.ts';

/** What stands in for the policy of a host while nobody knows it; `null` for a host of no built-in app. */
export function createBuiltinPart(policy: Policy, apps: readonly App[]): (host: string) => PagePart | null {
  const hosts = Object.fromEntries(apps.flatMap((app) => app.hosts.map((host) => [host, app.id])));
  return (host) => {
    const id = appOfHost(hosts, host);
    const app = apps.find((candidate) => candidate.id === id);
    if (!app) return null;
    return {
      format: 1,
      sequence: 0,
      hash: '',
      origin: 'builtin',
      app: { ...app, name: app.name ?? app.id },
      groups: [],
      policy: effectivePolicy(policy),
      detectors: [],
      lookup: null,
    };
  };
}

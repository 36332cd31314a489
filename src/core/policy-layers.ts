import type { App } from '../model/app.ts';
import type { EffectivePolicy } from '../model/page-part.ts';
import type { Policy } from '../model/policy.ts';
import { endOfDay } from './end-of-day.ts';

/** What a policy that extends nothing leaves unsaid: only apps that somebody called blocked are closed. */
const neutral = {
  access: { sanctioned: 'allow', tolerated: 'allow', unclassified: 'allow', blocked: 'block' },
  content: 'log',
  unattributed: 'log',
  failure: 'closed',
  files: { unreadable: 'block', images: 'allow' },
  unproven: 'allow',
  timeZone: 'UTC',
  name: 'Unnamed policy',
} as const satisfies Partial<EffectivePolicy>;

/**
 * Lays one policy over another. Single values of the upper layer win. In lists the upper layer's entries come first,
 * in their own order, because the first rule that fits settles; an entry below with the same id is replaced.
 * Version, name and expiry are the upper layer's alone.
 */
export function mergeLayers(base: Policy, top: Policy): Policy {
  const { version: _, name: __, expires: ___, ...below } = base;
  return {
    ...below,
    ...top,
    access: { ...base.access, ...top.access },
    files: { ...base.files, ...top.files },
    apps: mergeApps(base.apps, top.apps),
    detectors: mergeById(base.detectors, top.detectors),
    dictionaries: mergeById(base.dictionaries, top.dictionaries),
    exactData: mergeById(base.exactData, top.exactData),
    documents: mergeById(base.documents, top.documents),
    ignore: mergeById(base.ignore, top.ignore),
    floor: mergeById(base.floor, top.floor),
    grants: mergeById(base.grants, top.grants),
    rules: mergeById(base.rules, top.rules),
    reporting: top.reporting.length > 0 ? top.reporting : base.reporting,
  };
}

/** Apps by id. What the upper layer does not say of name and hints is taken from below. */
export function mergeApps(base: readonly App[], top: readonly App[]): App[] {
  const below = new Map(base.map((app) => [app.id, app]));
  const upper = top.map((app) => {
    const { name, hints } = below.get(app.id) ?? {};
    return { ...(name && { name }), ...(hints && { hints }), ...app };
  });
  return mergeById(base, upper);
}

function mergeById<Entry extends { id: string }>(base: readonly Entry[], top: readonly Entry[]): Entry[] {
  const replaced = new Set(top.map((entry) => entry.id));
  return [...top, ...base.filter((entry) => !replaced.has(entry.id))];
}

/** Fills the defaults and turns days into instants. Throws a RangeError for a time zone that does not exist. */
export function effectivePolicy(policy: Policy): EffectivePolicy {
  const timeZone = policy.timeZone ?? neutral.timeZone;
  const answer = (status: App['status']) => policy.access?.[status] ?? neutral.access[status];
  const dated = <Entry extends { until?: string | undefined }>({ until, ...entry }: Entry) => ({
    ...entry,
    ...(until && { untilAt: endOfDay(until, timeZone) }),
  });
  return {
    version: policy.version,
    name: policy.name ?? neutral.name,
    ...(policy.expires && { expiresAt: endOfDay(policy.expires, timeZone) }),
    timeZone,
    access: {
      sanctioned: answer('sanctioned'),
      tolerated: answer('tolerated'),
      unclassified: answer('unclassified'),
      blocked: answer('blocked'),
    },
    content: policy.content ?? neutral.content,
    unattributed: policy.unattributed ?? neutral.unattributed,
    failure: policy.failure ?? neutral.failure,
    files: {
      unreadable: policy.files?.unreadable ?? neutral.files.unreadable,
      images: policy.files?.images ?? neutral.files.images,
    },
    unproven: policy.unproven ?? neutral.unproven,
    ignore: policy.ignore,
    floor: policy.floor.map(dated),
    grants: policy.grants.map(({ until, ...grant }) => ({ ...grant, untilAt: endOfDay(until, timeZone) })),
    rules: policy.rules.map(dated),
  };
}

import type { ConfigProblem } from '../model/managed.ts';
import type { Policy } from '../model/policy.ts';
import { checkDetector } from './check-detector.ts';
import { endOfDay } from './end-of-day.ts';
import { checkIgnorePatterns, warnOfIgnore } from './ignore-check.ts';
import { checkLookups } from './lookup/check-lookups.ts';
import { matchesDataType } from './match-data-type.ts';

/** What is there before the policy comes. */
export interface Known {
  apps: readonly string[];
  detectors: readonly { id: string; dataType: string }[];
}

export interface PolicyCheck {
  /** Any of these refuses the policy as a whole. */
  errors: ConfigProblem[];
  /** Probably a slip; the policy works. */
  warnings: ConfigProblem[];
}

const kindLists = ['detectors', 'dictionaries', 'exactData', 'documents'] as const;
const ruleLists = ['floor', 'grants', 'rules'] as const;
const lists = ['apps', 'ignore', ...ruleLists] as const;

/** What the shape of a policy cannot show: patterns, evidence, ids and names that must agree with each other. */
export function checkPolicy(policy: Policy, known: Known): PolicyCheck {
  return {
    errors: [
      ...checkTimeZone(policy),
      ...lists.flatMap((list) => checkIds(list, policy[list])),
      ...checkKindIds(policy, known),
      ...checkDetectors(policy),
      ...checkLookups(policy),
      ...checkIgnorePatterns(policy),
      ...checkDataTypes(policy, known),
    ],
    warnings: [
      ...checkAppIds(policy, known),
      ...warnOfIgnore(policy, idsOfDetectors(policy, known)),
      ...checkUnruled(policy),
    ],
  };
}

function checkTimeZone({ timeZone }: Policy): ConfigProblem[] {
  try {
    endOfDay('2027-01-01', timeZone ?? 'UTC');
    return [];
  } catch {
    return [{ field: 'timeZone', message: 'is not a time zone such as "Europe/Berlin"' }];
  }
}

function checkIds(list: string, entries: readonly { id: string }[]): ConfigProblem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }, index) => {
    if (seen.has(id))
      return [{ field: `${list}[${index}].id`, message: `"${id}" is used twice in this list` }];
    seen.add(id);
    return [];
  });
}

/** Whatever finds something has an id of its own: findings and events are told apart by it. */
function checkKindIds(policy: Policy, known: Known): ConfigProblem[] {
  const builtin = new Set(known.detectors.map((detector) => detector.id));
  const seen = new Set<string>();
  return kindLists.flatMap((list) =>
    policy[list].flatMap(({ id }, index) => {
      const field = `${list}[${index}].id`;
      if (builtin.has(id)) {
        return [{ field, message: `"${id}" is the id of a built-in detector; take another` }];
      }
      if (seen.has(id)) return [{ field, message: `"${id}" is used twice` }];
      seen.add(id);
      return [];
    }),
  );
}

function idsOfDetectors(policy: Policy, known: Known): Set<string> {
  const own = kindLists.flatMap((list) => policy[list].map(({ id }) => id));
  return new Set([...known.detectors.map(({ id }) => id), ...own]);
}

function checkDetectors(policy: Policy): ConfigProblem[] {
  return policy.detectors.flatMap((detector, index) =>
    checkDetector(detector).map((fault) => ({ ...fault, field: `detectors[${index}].${fault.field}` })),
  );
}

/** A data type that no detector finds is a rule that never holds: a typing error that opens a gate. */
function checkDataTypes(policy: Policy, known: Known): ConfigProblem[] {
  const own = kindLists.flatMap((list) => policy[list].map(({ dataType }) => dataType));
  const found = new Set([...known.detectors.map(({ dataType }) => dataType), ...own]);
  const exists = (pattern: string) =>
    /^(\*|[a-z]+\/\*)$/.test(pattern) || [...found].some((dataType) => matchesDataType(pattern, dataType));
  return (['ignore', ...ruleLists] as const).flatMap((list) =>
    policy[list].flatMap((entry, at) =>
      (entry.dataTypes ?? []).flatMap((pattern, index) =>
        exists(pattern)
          ? []
          : [
              {
                field: `${list}[${at}].dataTypes[${index}]`,
                message: `no detector finds "${pattern}"; allowed are ${neighbours(pattern, found).join(', ')}`,
              },
            ],
      ),
    ),
  );
}

/** The data types of the same family. */
function neighbours(pattern: string, found: ReadonlySet<string>): string[] {
  const family = pattern.slice(0, pattern.indexOf('/') + 1);
  return [`${family}*`, ...[...found].filter((dataType) => dataType.startsWith(family)).sort()];
}

function checkAppIds(policy: Policy, known: Known): ConfigProblem[] {
  const ids = new Set([...known.apps, ...policy.apps.map((app) => app.id)]);
  return (['ignore', ...ruleLists] as const).flatMap((list) =>
    policy[list].flatMap((rule, at) =>
      (rule.apps ?? []).flatMap((id, index) =>
        ids.has(id)
          ? []
          : [{ field: `${list}[${at}].apps[${index}]`, message: `there is no app with the id "${id}"` }],
      ),
    ),
  );
}

/** A value on a list is found as the list's kind, not as the built-in one: without a rule it would only be recorded. */
function checkUnruled(policy: Policy): ConfigProblem[] {
  const rules = [...policy.floor, ...policy.rules];
  const isRuled = (dataType: string) =>
    rules.some(
      (rule) => !rule.dataTypes || rule.dataTypes.some((pattern) => matchesDataType(pattern, dataType)),
    );
  return (['dictionaries', 'exactData', 'documents'] as const).flatMap((list) =>
    policy[list].flatMap(({ dataType }, at) =>
      isRuled(dataType)
        ? []
        : [{ field: `${list}[${at}].dataType`, message: `no rule of this policy names "${dataType}"` }],
    ),
  );
}

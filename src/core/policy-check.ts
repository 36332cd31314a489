import type { ConfigProblem } from '../model/managed.ts';
import type { Policy } from '../model/policy.ts';
import { checkDetector } from './check-detector.ts';
import { endOfDay } from './end-of-day.ts';
import { matchesDataType } from './match-data-type.ts';
import { checkPattern } from './pattern-check.ts';

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

const lists = ['apps', 'detectors', 'ignore', 'floor', 'grants', 'rules'] as const;
const ruleLists = ['floor', 'grants', 'rules'] as const;

/** What the shape of a policy cannot show: patterns, evidence, ids and names that must agree with each other. */
export function checkPolicy(policy: Policy, known: Known): PolicyCheck {
  return {
    errors: [
      ...checkTimeZone(policy),
      ...lists.flatMap((list) => checkIds(list, policy[list])),
      ...checkDetectors(policy, known),
      ...checkIgnorePatterns(policy),
      ...checkDataTypes(policy, known),
    ],
    warnings: checkAppIds(policy, known),
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

function checkDetectors(policy: Policy, known: Known): ConfigProblem[] {
  const taken = new Set(known.detectors.map((detector) => detector.id));
  return policy.detectors.flatMap((detector, index) => {
    const field = `detectors[${index}]`;
    if (taken.has(detector.id)) {
      return [
        { field: `${field}.id`, message: `"${detector.id}" is the id of a built-in detector; take another` },
      ];
    }
    return checkDetector(detector).map((fault) => ({ ...fault, field: `${field}.${fault.field}` }));
  });
}

function checkIgnorePatterns(policy: Policy): ConfigProblem[] {
  return policy.ignore.flatMap((entry, at) =>
    entry.patterns.flatMap((pattern, index) => {
      const message = checkPattern(pattern);
      return message === null ? [] : [{ field: `ignore[${at}].patterns[${index}]`, message }];
    }),
  );
}

/** A data type that no detector finds is a rule that never holds: a typing error that opens a gate. */
function checkDataTypes(policy: Policy, known: Known): ConfigProblem[] {
  const found = new Set([...known.detectors, ...policy.detectors].map((detector) => detector.dataType));
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
  return ruleLists.flatMap((list) =>
    policy[list].flatMap((rule, at) =>
      (rule.apps ?? []).flatMap((id, index) =>
        ids.has(id)
          ? []
          : [{ field: `${list}[${at}].apps[${index}]`, message: `there is no app with the id "${id}"` }],
      ),
    ),
  );
}

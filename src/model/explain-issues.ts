import type { z } from 'zod';
import { fieldPath } from './field-path.ts';
import type { ConfigProblem } from './managed.ts';

/** What zod found wrong, field by field, in words for an administrator. Never repeats the value that was given. */
export function explainIssues(schema: z.ZodType, issues: readonly z.core.$ZodIssue[]): ConfigProblem[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys')
      return [{ field: fieldPath(issue.path), message: explain(issue) }];
    const known = knownFields(schema, issue.path);
    const allowed = known.length > 0 ? `; allowed are ${known.join(', ')}` : '';
    return issue.keys.map((key) => ({
      field: fieldPath([...issue.path, key]),
      message: `is not a field that Sluice knows${allowed}`,
    }));
  });
}

function explain(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `is missing; it must be ${kind(issue.expected)}`
        : `must be ${kind(issue.expected)}`;
    case 'invalid_value':
      return issue.values.length === 1
        ? `must be ${String(issue.values[0])}`
        : `must be one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `must ${size(issue.origin, `at least ${issue.minimum}`)}`;
    case 'too_big':
      return `must ${size(issue.origin, `at most ${issue.maximum}`)}`;
    case 'invalid_format':
      return formats[issue.format] ?? issue.message;
    default:
      return issue.message;
  }
}

const formats: Record<string, string> = {
  url: 'must be a web address that starts with https://',
  email: 'must be an e-mail address',
};

const kinds: Record<string, string> = {
  string: 'text in quotes',
  number: 'a number',
  int: 'a whole number',
  array: 'a list in [ ]',
  object: 'an object in { }',
  boolean: 'true or false',
};

function kind(expected: string): string {
  return kinds[expected] ?? expected;
}

function size(origin: string, limit: string): string {
  const one = limit.endsWith(' 1');
  if (origin === 'string') return `have ${limit} ${one ? 'character' : 'characters'}`;
  if (origin === 'array') return `have ${limit} ${one ? 'entry' : 'entries'}`;
  return `be ${limit}`;
}

/** The names of the fields of the object at a path of a schema. */
function knownFields(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = schema;
  for (const step of path) {
    const def = unwrap(at);
    at = typeof step === 'number' ? def.element : def.shape?.[String(step)];
  }
  return Object.keys(unwrap(at).shape ?? {});
}

interface SchemaDef {
  innerType?: unknown;
  element?: unknown;
  shape?: Record<string, unknown>;
}

/** The definition below `optional` and `default`. */
function unwrap(schema: unknown): SchemaDef {
  const def = (schema as { def?: SchemaDef } | undefined)?.def ?? {};
  return def.innerType ? unwrap(def.innerType) : def;
}

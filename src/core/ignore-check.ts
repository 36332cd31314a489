import type { ConfigProblem } from '../model/managed.ts';
import type { Policy } from '../model/policy.ts';
import { checkPattern } from './pattern-check.ts';

/** Patterns of the ignore list that must not run in a browser. */
export function checkIgnorePatterns({ ignore }: Policy): ConfigProblem[] {
  return ignore.flatMap((entry, at) =>
    entry.patterns.flatMap((pattern, index) => {
      const message = checkPattern(pattern);
      return message === null ? [] : [{ field: `ignore[${at}].patterns[${index}]`, message }];
    }),
  );
}

/** Entries of the ignore list that open nothing, or more than was meant. */
export function warnOfIgnore({ ignore }: Policy, detectors: ReadonlySet<string>): ConfigProblem[] {
  return ignore.flatMap((entry, at) => [
    ...(entry.detectors ?? []).flatMap((id, index) =>
      detectors.has(id)
        ? []
        : [
            {
              field: `ignore[${at}].detectors[${index}]`,
              message: `there is no detector with the id "${id}"`,
            },
          ],
    ),
    ...(entry.terms.length > 0 && !entry.dataTypes && !entry.detectors
      ? [
          {
            field: `ignore[${at}].terms`,
            message: 'also lets keys and passwords through that hold such a word; name "dataTypes"',
          },
        ]
      : []),
    ...(entry.values.length + entry.patterns.length + entry.terms.length === 0 && !entry.hashes
      ? [{ field: `ignore[${at}]`, message: 'names nothing to ignore' }]
      : []),
  ]);
}

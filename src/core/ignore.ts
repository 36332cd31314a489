import type { Finding } from '../model/finding.ts';
import type { Ignore } from '../model/policy.ts';
import { matchesDataType } from './match-data-type.ts';
import { valueKey } from './value-key.ts';

interface CompiledIgnore {
  dataTypes: readonly string[] | undefined;
  values: ReadonlySet<string>;
  patterns: readonly RegExp[];
}

const compiled = new WeakMap<readonly Ignore[], readonly CompiledIgnore[]>();

/**
 * The findings whose value no entry of `ignore` names. A list is compiled the first time it is seen: hand in the
 * same array each time. Throws a SyntaxError for a pattern that does not compile.
 */
export function dropIgnored(
  text: string,
  findings: readonly Finding[],
  ignore: readonly Ignore[],
): Finding[] {
  if (ignore.length === 0) return [...findings];
  const entries = compiled.get(ignore) ?? ignore.map(compileEntry);
  compiled.set(ignore, entries);
  return findings.filter((finding) => {
    const value = text.slice(finding.start, finding.end);
    return !entries.some((entry) => names(entry, finding, value));
  });
}

function compileEntry(entry: Ignore): CompiledIgnore {
  return {
    dataTypes: entry.dataTypes,
    values: new Set(entry.values.map(valueKey)),
    patterns: entry.patterns.map((pattern) => new RegExp(`^(?:${pattern})$`)),
  };
}

function names(entry: CompiledIgnore, finding: Finding, value: string): boolean {
  if (entry.dataTypes && !entry.dataTypes.some((pattern) => matchesDataType(pattern, finding.dataType))) {
    return false;
  }
  return entry.values.has(valueKey(value)) || entry.patterns.some((pattern) => pattern.test(value));
}

import type { Finding } from '../model/finding.ts';
import type { Ignore } from '../model/policy.ts';
import { type Hash64, readKey } from './lookup/keyed-hash.ts';
import { tokenise } from './lookup/tokenise.ts';
import { matchesDataType } from './match-data-type.ts';
import { hashUnder } from './salted-hash.ts';
import { valueKey } from './value-key.ts';

interface CompiledIgnore {
  dataTypes: readonly string[] | undefined;
  detectors: ReadonlySet<string> | undefined;
  values: ReadonlySet<string>;
  hashed: { key: Hash64; values: ReadonlySet<string> } | undefined;
  patterns: readonly RegExp[];
  terms: readonly string[];
}

/** A word in a longer passage says nothing about the passage, UTF-16 code units. */
const longestWithTerm = 200;

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
    return !entries.some((entry) => concerns(entry, finding) && names(entry, value));
  });
}

/** The entries for somebody of these groups in this app; without an app those that hold in every app. */
export function ignoresFor(ignore: readonly Ignore[], groups: readonly string[], app?: string): Ignore[] {
  return ignore.filter(
    (entry) =>
      (!entry.groups || entry.groups.some((group) => groups.includes(group))) &&
      (!entry.apps || (app !== undefined && entry.apps.includes(app))),
  );
}

function compileEntry(entry: Ignore): CompiledIgnore {
  const { dataTypes, detectors, hashes } = entry;
  return {
    dataTypes,
    detectors: detectors && new Set(detectors),
    values: new Set(entry.values.map(valueKey)),
    hashed: hashes && { key: readKey(hashes.salt), values: new Set(hashes.values) },
    patterns: entry.patterns.map((pattern) => new RegExp(`^(?:${pattern})$`)),
    terms: entry.terms.map(plainWords),
  };
}

function concerns({ dataTypes, detectors }: CompiledIgnore, finding: Finding): boolean {
  return (
    (!dataTypes || dataTypes.some((pattern) => matchesDataType(pattern, finding.dataType))) &&
    (!detectors || detectors.has(finding.detector))
  );
}

function names({ values, hashed, patterns, terms }: CompiledIgnore, value: string): boolean {
  if (values.size > 0 && values.has(valueKey(value))) return true;
  if (hashed?.values.has(hashUnder(hashed.key, value))) return true;
  if (patterns.some((pattern) => pattern.test(value))) return true;
  if (terms.length === 0 || value.length > longestWithTerm) return false;
  const words = plainWords(value);
  return terms.some((term) => words.includes(term));
}

/** The words of a text, each with a space before and after it. */
function plainWords(text: string): string {
  const { count, from, to, units } = tokenise(text);
  const words = Array.from({ length: count }, (_, index) =>
    String.fromCharCode(...units.subarray(from[index], to[index])),
  );
  return ` ${words.join(' ')} `;
}

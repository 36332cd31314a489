import { readFileSync } from 'node:fs';
import { builtinApps } from '../src/apps/catalogue.ts';
import { dropIgnored, ignoresFor } from '../src/core/ignore.ts';
import { createLookup } from '../src/core/lookup/create-lookup.ts';
import { lookupParts } from '../src/core/lookup/lookup-parts.ts';
import { mergeFindings } from '../src/core/lookup/merge-findings.ts';
import { checkPolicy } from '../src/core/policy-check.ts';
import { createScanner } from '../src/core/scan/scanner.ts';
import { catalogue } from '../src/detectors/catalogue.ts';
import type { ExplainedFinding, Finding } from '../src/model/finding.ts';
import type { ConfigProblem } from '../src/model/managed.ts';
import { parsePolicy } from '../src/model/parse-policy.ts';
import type { Policy } from '../src/model/policy.ts';

/** What a detector, dictionary, table or set of documents looks for, in a person's words. */
export interface FoundKind {
  name: string;
  tags: readonly string[];
}

export interface Finder {
  /** With `explain` each finding is an ExplainedFinding. */
  find(text: string): Finding[];
  /** By the id that findings carry as their detector. */
  kindOf(id: string): FoundKind;
  /** Detectors that threw and are off. */
  failed(): string[];
}

export const isExplained = (finding: Finding): finding is ExplainedFinding => 'evidence' in finding;

/**
 * The built-in detectors and what the policy in `file` adds, with those entries of its ignore list that hold for
 * everybody in every app; or what is wrong with it.
 */
export function createFinder(
  file: string | undefined,
  explain = false,
): Finder | { problems: ConfigProblem[] } {
  const read = file === undefined ? undefined : readPolicy(file);
  if (Array.isArray(read)) return { problems: read };
  const own = (read?.detectors ?? []).map(
    ({ hits: _hits, misses: _misses, source: _source, ...plain }) => plain,
  );
  const scanner = createScanner([...catalogue, ...own]);
  const parts = read && lookupParts(read);
  const lookup = parts ? createLookup(parts) : undefined;
  const ignore = ignoresFor(read?.ignore ?? [], []);
  const kinds = new Map<string, FoundKind>();
  for (const kind of [...catalogue, ...own, ...(parts ? Object.values(parts).flat() : [])]) {
    kinds.set(kind.id, kind);
  }
  return {
    find(text) {
      const scanned = explain ? scanner.explain(text) : scanner.scan(text).findings;
      const listed = lookup?.find(text) ?? [];
      return dropIgnored(text, mergeFindings(scanned, explain ? listed.map(asListed) : listed), ignore);
    },
    kindOf: (id) => kinds.get(id) ?? { name: id, tags: [] },
    failed: () => scanner.scan('').failed,
  };
}

function asListed(finding: Finding): ExplainedFinding {
  return { ...finding, evidence: [{ what: `listed in ${finding.detector}`, score: finding.confidence }] };
}

function readPolicy(file: string): Policy | ConfigProblem[] {
  let json: string;
  try {
    json = readFileSync(file, 'utf8');
  } catch (error) {
    return [
      { field: '$', message: `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})` },
    ];
  }
  const parsed = parsePolicy(json);
  if (!parsed.ok) return parsed.problems;
  const { errors } = checkPolicy(parsed.policy, {
    apps: builtinApps.map((app) => app.id),
    detectors: catalogue,
  });
  return errors.length > 0 ? errors : parsed.policy;
}

import { readFileSync } from 'node:fs';
import { builtinApps } from '../src/apps/catalogue.ts';
import { dropIgnored, ignoresFor } from '../src/core/ignore.ts';
import { createLookup } from '../src/core/lookup/create-lookup.ts';
import { lookupParts } from '../src/core/lookup/lookup-parts.ts';
import { mergeFindings } from '../src/core/lookup/merge-findings.ts';
import { checkPolicy } from '../src/core/policy-check.ts';
import { createScanner } from '../src/core/scan/scanner.ts';
import { catalogue } from '../src/detectors/catalogue.ts';
import type { Finding } from '../src/model/finding.ts';
import type { ConfigProblem } from '../src/model/managed.ts';
import { parsePolicy } from '../src/model/parse-policy.ts';
import type { Policy } from '../src/model/policy.ts';

export interface Finder {
  find(text: string): Finding[];
  /** Detectors that threw and are off. */
  failed(): string[];
}

/**
 * The built-in detectors and what the policy in `file` adds, with those entries of its ignore list that hold for
 * everybody in every app; or what is wrong with it.
 */
export function createFinder(file: string | undefined): Finder | { problems: ConfigProblem[] } {
  const read = file === undefined ? undefined : readPolicy(file);
  if (Array.isArray(read)) return { problems: read };
  const own = (read?.detectors ?? []).map(
    ({ hits: _hits, misses: _misses, source: _source, ...plain }) => plain,
  );
  const scanner = createScanner([...catalogue, ...own]);
  const parts = read && lookupParts(read);
  const lookup = parts ? createLookup(parts) : undefined;
  const ignore = ignoresFor(read?.ignore ?? [], []);
  let failed: string[] = [];
  return {
    find(text) {
      const result = scanner.scan(text);
      failed = result.failed;
      return dropIgnored(text, mergeFindings(result.findings, lookup?.find(text) ?? []), ignore);
    },
    failed: () => failed,
  };
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

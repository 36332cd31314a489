import { readFileSync } from 'node:fs';
import { builtinApps } from '../src/apps/catalogue.ts';
import { dropIgnored } from '../src/core/ignore.ts';
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

/** The built-in detectors and those of the policy in `file`, with its ignore list; or what is wrong with it. */
export function createFinder(file: string | undefined): Finder | { problems: ConfigProblem[] } {
  const read = file === undefined ? undefined : readPolicy(file);
  if (Array.isArray(read)) return { problems: read };
  const own = (read?.detectors ?? []).map(
    ({ hits: _hits, misses: _misses, source: _source, ...plain }) => plain,
  );
  const scanner = createScanner([...catalogue, ...own]);
  const ignore = read?.ignore ?? [];
  let failed: string[] = [];
  return {
    find(text) {
      const result = scanner.scan(text);
      failed = result.failed;
      return dropIgnored(text, result.findings, ignore);
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

import { readFileSync } from 'node:fs';
import { builtinApps } from '../src/apps/catalogue.ts';
import { checkPolicy, type PolicyCheck } from '../src/core/policy-check.ts';
import { catalogue } from '../src/detectors/catalogue.ts';
import type { ConfigProblem } from '../src/model/managed.ts';
import { parsePolicy } from '../src/model/parse-policy.ts';
import type { Policy } from '../src/model/policy.ts';
import { slowPatterns } from './slow-patterns.ts';

const usage = 'usage: sluice policy lint FILE...   ("-" reads standard input)';

const known = { apps: builtinApps.map((app) => app.id), detectors: catalogue };

/** Checks policies as a browser would before it enforces them. 0: all good, 1: a fault, 2: wrong usage. */
export async function policyLint(args: string[]): Promise<number> {
  if (args.length === 0 || args.some((arg) => arg.startsWith('-') && arg !== '-')) {
    console.error(usage);
    return 2;
  }
  let code = 0;
  for (const file of args) code = Math.max(code, lintFile(file));
  return code;
}

function lintFile(file: string): number {
  let json: string;
  try {
    json = readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    console.error(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
    return 2;
  }
  const parsed = parsePolicy(json);
  const { errors, warnings } = parsed.ok ? check(parsed.policy) : { errors: parsed.problems, warnings: [] };
  print(file, 'error', errors);
  print(file, 'warning', warnings);
  if (errors.length > 0) {
    console.log(`${file}: refused, ${errors.length} ${errors.length === 1 ? 'fault' : 'faults'}`);
    return 1;
  }
  console.log(`${file}: good`);
  return 0;
}

function check(policy: Policy): PolicyCheck {
  const { errors, warnings } = checkPolicy(policy, known);
  return { errors, warnings: errors.length > 0 ? warnings : [...warnings, ...slowPatterns(policy)] };
}

function print(file: string, kind: string, problems: readonly ConfigProblem[]): void {
  for (const { field, message } of problems) {
    console.log(`${file}: ${kind}: ${field === '$' ? 'the policy' : field} ${message}`);
  }
}

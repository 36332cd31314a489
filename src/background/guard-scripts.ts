import { matchPattern } from '../apps/match-pattern.ts';

export interface PageScripts {
  /** The match patterns that have scripts beside the manifest's. */
  registered(): Promise<string[]>;
  /** Replaces them; an empty list removes the scripts. */
  register(matches: readonly string[]): Promise<void>;
  /** Runs the scripts in tabs that are open already. */
  inject(matches: readonly string[]): Promise<void>;
}

/**
 * Puts the guard on every host that a policy names and the manifest does not. Tabs already open on a new host get it
 * at once. Called at every start of the worker too: Chromium forgets registered scripts when an extension reloads.
 */
export async function syncGuardScripts(
  scripts: PageScripts,
  hosts: readonly string[],
  manifestMatches: readonly string[],
): Promise<void> {
  const wanted = [...new Set(hosts.map(matchPattern))]
    .filter((pattern) => !manifestMatches.includes(pattern))
    .sort();
  const present = await scripts.registered();
  const added = wanted.filter((pattern) => !present.includes(pattern));
  if (added.length === 0 && present.length === wanted.length) return;
  await scripts.register(wanted);
  await scripts.inject(added);
}

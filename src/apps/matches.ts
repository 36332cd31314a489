import { builtinApps } from './catalogue.ts';
import { matchPattern } from './match-pattern.ts';

/** Where the manifest puts the guard: every host of the built-in apps, http included. */
export const builtinMatches: string[] = builtinApps.flatMap((app) => app.hosts.map(matchPattern));

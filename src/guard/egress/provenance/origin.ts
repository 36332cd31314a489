import { valueKey } from '../../../core/value-key.ts';
import type { Leaf } from '../body/leaf.ts';
import { isCredential, isRunningText, looksLikePrompt, standsForPrompt } from './prompt-leaf.ts';
import type { SeenValues } from './seen-values.ts';
import type { SiteValues } from './site-values.ts';

/** How near a leaf is to what a person wrote; `near`: shaped like a message, or beside one. */
export type LeafKind = 'prompt' | 'near' | 'elsewhere';

export interface LeafSurroundings {
  /** Whether the request goes where the app's hints say that prompts go. */
  toPrompt: boolean;
  /** Whether it goes to somebody else, and the hints say where prompts of this app go. */
  toThirdParty: boolean;
  /** Whether the leaf carries the text of a composer. */
  carries: boolean;
}

export function kindOfLeaf(leaf: Leaf, { toPrompt, toThirdParty, carries }: LeafSurroundings): LeafKind {
  if (carries || (toPrompt && (standsForPrompt(leaf) || isRunningText(leaf)))) return 'prompt';
  if (toPrompt) return isCredential(leaf) ? 'elsewhere' : 'near';
  // An error report quotes messages too.
  return (leaf.inFile || looksLikePrompt(leaf)) && !toThirdParty ? 'near' : 'elsewhere';
}

/** `person`: policy decides as it did before. `site`: its own, and none of our business. */
export type Origin = 'person' | 'site' | 'unattributed';

export interface Known {
  seen: Pick<SeenValues, 'has'>;
  site: Pick<SiteValues, 'had' | 'has'>;
  /** Whether a value stands in a text that was lately in a composer. */
  written(value: string): boolean;
}

/** Where a found value comes from. What a person gave on this page stays theirs though the site stored it since. */
export function originOf(value: string, leaf: Leaf, kind: LeafKind, { seen, site, written }: Known): Origin {
  if (kind === 'prompt') return 'person';
  if (seen.has(valueKey(value)) || written(value)) return site.had(value) ? 'site' : 'person';
  if (isCredential(leaf) || site.has(value)) return 'site';
  return kind === 'near' ? 'person' : 'unattributed';
}

import type { Attempt, Decision } from '../../core/attempt.ts';
import { decide } from '../../core/decide.ts';
import { valueKey } from '../../core/value-key.ts';
import type { Finding } from '../../model/finding.ts';
import type { RequestString } from './backstop-ports.ts';
import type { Ready } from './known-policy.ts';
import { type PassBook, type PassHolder, wordOn } from './pass-book.ts';

/** What was found in one request. */
export interface RequestFindings {
  /** In strings that may be prompts. */
  near: Found[];
  /** In all others. */
  elsewhere: Found[];
  /** UTF-16 code units that were looked at. */
  size: number;
}
export interface Found {
  finding: Finding;
  key: string;
}

/** Goes through the strings of a request, in slices. Those that are no prompt only where `everything` is wanted. */
export function* findInRequest(
  strings: readonly RequestString[],
  { find, part }: Ready,
  everything: boolean,
): Generator<unknown, RequestFindings> {
  const found: RequestFindings = { near: [], elsewhere: [], size: 0 };
  for (const { text, isPromptLike } of strings) {
    if (!isPromptLike && !everything) continue;
    found.size += text.length;
    const findings = yield* find(text, part);
    (isPromptLike ? found.near : found.elsewhere).push(
      ...findings.map((finding) => ({ finding, key: valueKey(text.slice(finding.start, finding.end)) })),
    );
  }
  return found;
}

export interface Suspicion {
  attempt: Attempt;
  decision: Decision;
}

/**
 * What policy has against a request, when what the guard let go and what it refused is taken into account; `null`:
 * nothing. The guard asks before anything goes that policy does not let pass by itself, and leaves a pass.
 */
export function weighFindings(
  { near, elsewhere }: RequestFindings,
  { part, certain }: Ready,
  { book, holder, toPrompt, now }: { book: PassBook; holder: PassHolder; toPrompt: boolean; now: number },
): Suspicion | null {
  const word = ({ key }: Found) => wordOn(book, holder, key, now);
  const open = near.filter((found) => word(found) !== 'released');
  // Far from any prompt a refused value may be the site's own (an account's address in a list): there policy decides.
  open.push(...elsewhere.filter((found) => word(found) === 'refused'));
  if (open.length === 0 && !toPrompt) return null;
  const attempt: Attempt = {
    channel: 'request',
    app: { id: part.app.id, status: part.app.status },
    account: 'unknown',
    groups: part.groups,
    actor: 'script',
    findings: open.map(({ finding }) => finding),
    valueKeys: open.map(({ key }) => key),
    answered: new Set(),
    failedDetectors: [],
    now,
  };
  const decision = decide({ known: true, policy: part.policy }, attempt);
  // Of the built-in policy only what nobody may send is taken for the administrator's will.
  const stops = certain ? decision.outcome !== 'pass' : decision.outcome === 'block';
  return stops || near.some((found) => word(found) === 'refused') ? { attempt, decision } : null;
}

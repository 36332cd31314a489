import type { Payload } from './payloads.ts';

/** What one run of a cell showed. */
export interface Outcome {
  /** The secret (or the file) reached the server. */
  leaked: boolean;
  /** Values that reached the server with the payload's mark in them. */
  arrived: string[];
  /** What the page showed on the way, such as its text after undo. */
  observed: string[];
  /** The extension asked the person something. */
  asked: boolean;
  /** Why the run ended early. */
  error?: string;
  /** The first error of the page's own scripts. */
  pageError?: string;
}

export type Verdict =
  | 'leak'
  | 'stopped'
  | 'redacted'
  /** Redacted, but the rest of the text is not what it was. */
  | 'mangled'
  /** Nothing arrived and nobody was told. */
  | 'silent'
  | 'intact'
  | 'changed'
  | 'blocked'
  | 'n.a.'
  | 'error';

export const failures: readonly Verdict[] = ['leak', 'changed', 'blocked', 'mangled', 'error'];

/** Compares a run with the extension to the one without. */
export function judge(payload: Payload, isFile: boolean, bare: Outcome, guarded: Outcome | null): Verdict {
  const happened = payload.kind === 'secret' || isFile ? bare.leaked : bare.arrived.length > 0;
  if (bare.error || !happened || !guarded) return 'n.a.';
  if (guarded.error) return guarded.leaked && payload.kind === 'secret' ? 'leak' : 'error';
  return payload.kind === 'clean'
    ? judgeClean(isFile, bare, guarded)
    : judgeSecret(payload, isFile, bare, guarded);
}

function judgeClean(isFile: boolean, bare: Outcome, guarded: Outcome): Verdict {
  if (guarded.asked) return 'blocked';
  if (isFile) return guarded.leaked ? 'intact' : 'blocked';
  if (guarded.arrived.length === 0) return 'blocked';
  return same(bare.arrived, guarded.arrived) && same(bare.observed, guarded.observed) ? 'intact' : 'changed';
}

function judgeSecret(payload: Payload, isFile: boolean, bare: Outcome, guarded: Outcome): Verdict {
  if (guarded.leaked) return 'leak';
  const redacted = guarded.arrived.some((value) => placeholder.test(value));
  if (isFile || !redacted) return guarded.asked ? 'stopped' : 'silent';
  if (payload.fuzzyEnds) return 'redacted';
  const wanted = bare.arrived.map((value) => withoutSecret(value, payload.secret));
  const got = guarded.arrived.map((value) => value.replace(placeholder, '[]'));
  return same(wanted.map(inOneLine), got.map(inOneLine)) ? 'redacted' : 'mangled';
}

/** A redacted text is pasted as text: whether it begins a paragraph of its own is not compared. */
function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

const placeholder = /\[[A-Z][A-Z_]*\d*\]/;

/** Which words round a value belong to the secret is the detector's to say: `[]` may stand for more than the value. */
function withoutSecret(text: string, secret: readonly string[]): string {
  const [longest] = [...secret].filter((value) => text.includes(value)).sort((a, b) => b.length - a.length);
  return longest ? text.replace(longest, '[]') : text;
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

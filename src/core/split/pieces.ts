import type { Finding } from '../../model/finding.ts';
import type { Span } from '../spans-to-remove.ts';

/** A run of characters that may be a part of a key. */
export interface Piece extends Pick<Span, 'start' | 'end'> {
  text: string;
  /** Digits in groups, as on a card; counts only where the words say that something comes in parts. */
  isNumber: boolean;
}

/** Characters of keys of all issuers; shorter runs are words, longer ones are files. */
const keyRun = /[A-Za-z0-9_+/=.-]{4,2048}/g;
const numberRun = /(?<![\w.])\d(?:[ -]?\d){3,22}(?![\w.])/g;
const secretName =
  /[\w.-]{0,40}(?:key|secret|token|passw|pwd|auth|cred|bearer)[\w.-]{0,20}["']?\s{0,2}(?::|=|=>|is)\s{0,2}["']?$/i;
/** How far before a run its name may begin, UTF-16 code units. */
const leadReach = 80;
/** How much of each end of a long text is looked at, UTF-16 code units. */
const reach = 50_000;

/** Says that a value comes in parts. */
const partWords =
  /\bhalf\b|\bhalves\b|\b(?:first|second|third|next|last|other|part)\s+(?:part|piece|bit|one|two|[123]|\d+ (?:digits|characters|letters))\b|\b(?:rest|remainder|remaining)\b|\bcontinued\b|\b[12]\s?\/\s?2\b|\bhälfte\b|\bmoitié\b|\bmitad\b|\bmetà\b|\bmetade\b|\bhelft\b|半/i;

export function speaksOfParts(text: string): boolean {
  return partWords.test(text);
}

/**
 * What may be a part of a key and is no finding by itself, in the order of the text; of a long text, at its
 * beginning and its end.
 */
export function findPieces(text: string, found: readonly Finding[], withNumbers: boolean): Piece[] {
  if (text.length <= 2 * reach) return withoutFound(piecesBetween(text, 0, text.length, withNumbers), found);
  const atEnds = [
    ...piecesBetween(text, 0, reach, withNumbers),
    ...piecesBetween(text, text.length - reach, text.length, withNumbers),
  ];
  return withoutFound(atEnds, found);
}

function piecesBetween(text: string, from: number, to: number, withNumbers: boolean): Piece[] {
  const part = text.slice(from, to);
  const pieces: Piece[] = [];
  const add = (start: number, run: string, isNumber: boolean) =>
    pieces.push({ start: from + start, end: from + start + run.length, text: run, isNumber });
  for (const match of part.matchAll(keyRun)) {
    const run = match[0].replace(/\.+$/, '');
    if (mayBePartOfKey(run)) add(match.index, run, false);
  }
  if (withNumbers) {
    for (const match of part.matchAll(numberRun)) add(match.index, match[0], true);
    pieces.sort((a, b) => a.start - b.start);
  }
  return pieces;
}

/** The name that stands before a piece (`aws_secret_access_key = `), where it is one of a secret; else empty. */
export function leadOf(text: string, { start }: Piece): string {
  return secretName.exec(text.slice(Math.max(0, start - leadReach), start))?.[0] ?? '';
}

/** Letters with digits, a capital code or a prefix that ends in its separator; words and plain numbers are neither. */
function mayBePartOfKey(run: string): boolean {
  if (/[A-Za-z]/.test(run) && /\d/.test(run)) return true;
  return /^[A-Z]{4,}$/.test(run) || /^[a-z][a-z_-]{2,20}[_-]$/i.test(run);
}

/** Both lists are in order, so one pass does. */
function withoutFound(pieces: Piece[], found: readonly Finding[]): Piece[] {
  const certain = found.filter((finding) => finding.confidence >= 0.6);
  let next = 0;
  return pieces.filter(({ start, end }) => {
    while (next < certain.length && certain[next]!.end <= start) next += 1;
    const finding = certain[next];
    return !finding || finding.start >= end;
  });
}

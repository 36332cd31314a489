import type { Finding } from '../../model/finding.ts';
import { findPieces, leadOf, type Piece, speaksOfParts } from './pieces.ts';

/** The end of an earlier message that a later one may go on. */
export interface KeptPiece extends Pick<Piece, 'text' | 'isNumber'> {
  lead: string;
}

export function keepPiece(text: string, piece: Piece): KeptPiece {
  return { text: piece.text, isNumber: piece.isNumber, lead: leadOf(text, piece) };
}

/** Finds what a text holds, by the policy in force. */
export type Scan = (text: string) => readonly Finding[];

/** Earlier pieces that are put together, at most; and pieces of the present text that may go on with them. */
const mostParts = 4;
const mostHeads = 4;
/** Pairs within one text that are tried, and how far apart they may stand, UTF-16 code units. */
const mostPairs = 64;
const farthest = 80;
/** Each side gives at least so much of the value. */
const leastShare = 3;
const shortestKey = 12;

const certain = 0.85;
const likely = 0.6;

/**
 * Findings that no single text makes: a key whose parts stand in one text with words between them, or whose first
 * part was sent before. The finding's span is the part that stands in `text`. `own`: what the text makes by itself.
 */
export function findJoined(
  text: string,
  own: readonly Finding[],
  kept: { pieces: readonly KeptPiece[]; inParts: boolean },
  scan: Scan,
): Finding[] {
  const inParts = kept.inParts || speaksOfParts(text);
  const pieces = findPieces(text, own, inParts);
  if (pieces.length === 0) return [];
  const found: Finding[] = [];
  // The same message again (edited, sent as a request) does not go on with itself.
  const earlier = kept.pieces.filter((piece) => !text.includes(piece.text));
  const starts = runsOfLast(earlier);
  for (const head of pieces.slice(0, mostHeads)) {
    for (const start of starts) found.push(...join(start, head, inParts, scan));
  }
  for (const [tail, head] of neighbours(pieces)) {
    found.push(...join(keepPiece(text, tail), head, inParts, scan));
  }
  return distinct(found);
}

/** The last piece, the last two put together, and so on; and those before the last, alone. */
function runsOfLast(pieces: readonly KeptPiece[]): KeptPiece[] {
  const last = pieces.slice(-mostParts);
  const together = last.map((first, index) => ({
    ...first,
    text: last
      .slice(index)
      .map((piece) => piece.text)
      .join(''),
  }));
  return [...together, ...last.slice(0, -1)];
}

function neighbours(pieces: readonly Piece[]): [Piece, Piece][] {
  const pairs: [Piece, Piece][] = [];
  for (let index = 1; index < pieces.length; index += 1) {
    const [tail, head] = [pieces[index - 1]!, pieces[index]!];
    if (head.start >= tail.end && head.start - tail.end <= farthest) pairs.push([tail, head]);
  }
  return pairs.slice(-mostPairs);
}

function join(tail: KeptPiece, head: Piece, inParts: boolean, scan: Scan): Finding[] {
  if (tail.isNumber !== head.isNumber || tail.text.length + head.text.length < shortestKey) return [];
  const separator = tail.isNumber ? (/[ -]/.exec(tail.text + head.text)?.[0] ?? '') : '';
  const begin = tail.lead + tail.text + separator;
  const seam = begin.length;
  const whole = begin + head.text;
  const counts = (finding: Finding) =>
    (finding.dataType.startsWith('secret/') || (inParts && finding.dataType === 'payment/card-number')) &&
    finding.confidence >= (inParts ? likely : certain);
  const across = scan(whole).find(
    (finding) => counts(finding) && finding.start <= seam - leastShare && finding.end >= seam + leastShare,
  );
  if (!across) return [];
  // A name before the first part makes many a value suspicious: then it is not the two parts that make it.
  const alone = [tail.lead + tail.text, tail.lead + head.text];
  if (alone.some((part) => scan(part).some(counts))) return [];
  return [{ ...across, start: head.start, end: Math.min(head.end, head.start + across.end - seam) }];
}

function distinct(findings: readonly Finding[]): Finding[] {
  const byStart = new Map<number, Finding>();
  for (const finding of findings) if (!byStart.has(finding.start)) byStart.set(finding.start, finding);
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}

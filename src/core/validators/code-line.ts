import { isDigit, isLetter, isUpper } from '../scan/characters.ts';
import { alone, begins, capitals, definers, mayBeCodeWord } from './code-words.ts';
import { hasCall, hasCodeSign, isAssignment, nameEnd, spacesUpTo } from './line-text.ts';

/** What a line says about source code: it is prose or data, says nothing, may be code, only code has it. */
export const says = { other: -1, neutral: 0, likely: 1, sure: 2 } as const;

const [tab, space, hash, openParen, closeParen, star, plus, comma, dash] = [
  9, 32, 35, 40, 41, 42, 43, 44, 45,
];
const [slash, colon, semicolon, less, equals, more, at] = [47, 58, 59, 60, 61, 62, 64];
const [openSquare, closeSquare, openCurly, bar, closeCurly] = [91, 93, 123, 124, 125];
const [bang, quote, apostrophe] = [33, 34, 39];

/** Judges the line `text[from..to)` by its first word and its last character: one of `says`. */
export function judgeCodeLine(text: string, from: number, to: number): number {
  let first = from;
  let end = to;
  while (first < end && text.charCodeAt(first) <= space) first++;
  while (end > first && text.charCodeAt(end - 1) <= space) end--;
  if (first === end) return says.neutral;
  const head = text.charCodeAt(first);
  const tail = text.charCodeAt(end - 1);
  if (isComment(head, text.charCodeAt(first + 1))) return says.neutral;
  if (head === quote || head === apostrophe) return says.other;
  if (end - first <= 3 && isBracket(head)) return says.likely;
  if (tail === openCurly) return says.sure;
  if (tail === semicolon) return judgeStatement(text, first, end);
  if (tail === more) return judgeArrow(text, end, head);
  return judgeByWord(text, first, end, head, tail);
}

/** A line that ends in a semicolon: few of them are prose, and those without the signs of code. */
function judgeStatement(text: string, first: number, end: number): number {
  const before = text.charCodeAt(end - 2);
  if (before !== closeParen && !isLetter(before) && !isDigit(before) && before < 128) return says.sure;
  if (hasCodeSign(text, first, end) || hasCall(text, first, end)) return says.sure;
  return spacesUpTo(text, first, end, 3) < 3 ? says.likely : says.other;
}

/** A line that ends in `>`: a tag, or an arrow. */
function judgeArrow(text: string, end: number, head: number): number {
  if (head === less) return says.likely;
  const before = text.charCodeAt(end - 2);
  return before === dash || before === equals ? says.sure : says.other;
}

function judgeByWord(text: string, first: number, end: number, head: number, tail: number): number {
  if (head === hash) return isDirective(text, first) ? says.sure : says.other;
  if (head === at) return isLetter(text.charCodeAt(first + 1)) ? says.likely : says.other;
  const stop = nameEnd(text, first, end);
  if (stop === first) return judgeBySign(text, first, end, head);
  if (isAssignment(text, stop, end)) {
    return isOpen(tail) || tail === closeParen ? says.sure : says.likely;
  }
  const after = text.charCodeAt(stop);
  if (!(after > colon) && mayBeCodeWord(head, text.charCodeAt(first + 1), stop - first)) {
    const word = text.slice(first, stop);
    if (stop === end) return alone.has(word) ? says.likely : says.other;
    if (definers.has(word) && after === space) return says.sure;
    if (begins.has(word) && follows(after)) return judgeBegin(text, stop, end, tail);
    if (capitals.has(word)) return judgeCapitals(text, stop, end, tail);
  }
  return judgeByEnd(text, stop, first, end, tail);
}

const follows = (code: number) => code === space || code === tab || code === openParen || code === colon;

/** A line whose first word begins statements in some language. */
function judgeBegin(text: string, wordEnd: number, end: number, tail: number): number {
  if (tail === colon) return text.charCodeAt(end - 2) === closeParen ? says.sure : says.likely;
  if (isOpen(tail) || tail === closeCurly) return says.sure;
  if (
    hasCall(text, wordEnd - 1, end) ||
    text.startsWith('; then', end - 6) ||
    text.startsWith('; do', end - 4)
  ) {
    return says.sure;
  }
  if (hasCodeSign(text, wordEnd, end)) return says.likely;
  return spacesUpTo(text, wordEnd, end, 4) < 4 ? says.likely : says.other;
}

/** In a line that is all capitals the word may be prose. */
function judgeCapitals(text: string, wordEnd: number, end: number, tail: number): number {
  const isLoud = isUpper(text.charCodeAt(wordEnd + 1)) && isUpper(text.charCodeAt(wordEnd + 2));
  return isLoud && !isOpen(tail) && !hasCodeSign(text, wordEnd, end) ? says.likely : says.sure;
}

/** A line that begins with a sign: with a bracket that code opens or closes. */
function judgeBySign(text: string, first: number, end: number, head: number): number {
  if (
    head === openParen &&
    /^\((?:def[a-z]{0,6}|ns|setq?|let|:require|require|import) /.test(text.slice(first, first + 10))
  ) {
    return says.sure;
  }
  if (!isBracket(head)) return says.other;
  return head !== openParen || hasCodeSign(text, first, end) ? says.likely : says.other;
}

function judgeByEnd(text: string, wordEnd: number, first: number, end: number, tail: number): number {
  if (tail === closeCurly) return says.likely;
  const isClosed = tail === closeParen || tail === comma || isOpen(tail) || tail === closeSquare;
  if (isClosed || tail === plus || tail === bar) {
    if (hasCall(text, first, end)) return says.likely;
    const type = text.charCodeAt(wordEnd + 1);
    return isUpper(type) && isUpper(text.charCodeAt(wordEnd + 2)) ? says.likely : says.other;
  }
  return says.other;
}

function isComment(head: number, next: number): boolean {
  if (head === slash) return next === slash || next === star;
  if (head === star) return next === space || next === slash || Number.isNaN(next) || next < space;
  return (head === hash && (next === space || next === bang)) || (head === dash && next === dash);
}

const isBracket = (code: number) =>
  code === openCurly ||
  code === closeCurly ||
  code === openParen ||
  code === closeParen ||
  code === closeSquare;

const isOpen = (code: number) => code === openParen || code === openSquare || code === openCurly;

const isDirective = (text: string, from: number) =>
  ['#include', '#define', '#if', '#[', '#pragma', '#import'].some((directive) =>
    text.startsWith(directive, from),
  );

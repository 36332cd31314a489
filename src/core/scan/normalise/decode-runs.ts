import type { NumberList } from '../number-list.ts';
import type { View } from '../view.ts';
import { base64Run, isBase64 } from './base64.ts';
import { type EncodedRun, readableBytes, writeRun } from './encoded-run.ts';
import { hexList, hexRun, mayBeInList } from './hex.ts';
import { hexDigit } from './text-signs.ts';
import { ViewWriter } from './view-writer.ts';

/** Shorter runs, in code units, hold no value worth finding. */
const shortest = 16;
const shortestList = 22;
/** Text before a run, on its line, that is read with it: `password: cGFz...`. */
const before = 64;
/** Places after a slash where decoding is tried again: a run may stand at the end of a path. */
const mostTries = 8;

/** Tells whether a span was read before, as a part of another view. */
type IsKnown = (start: number, end: number) => boolean;

/**
 * The text inside base64, base64url and hexadecimal runs, one level deep; `undefined` when no run holds text. `runs`
 * are the long runs of key characters, which the signs of base64 are among.
 */
export function decodeRuns(text: string, runs: NumberList, isKnown: IsKnown = () => false): View | undefined {
  const writer = new ViewWriter();
  let done = 0;
  const write = (run: EncodedRun, start: number) => {
    const readable = readableBytes(run);
    if (readable === 0) return false;
    for (let at = contextStart(text, start, done); at < start; at++) writer.copy(text.charCodeAt(at), at);
    writeRun(run, readable, writer);
    done = run.endOf(run.count - 1);
    writer.separate(done);
    return true;
  };
  eachRun(text, runs, (start, end) =>
    isKnown(start, end) ? end : Math.max(end, decodeRun(text, start, end, write)),
  );
  done = 0;
  eachList(text, (start) => {
    const { run, end } = hexList(text, start);
    if (run && !isKnown(start, end)) write(run, start);
    return end;
  });
  return writer.finish();
}

function contextStart(text: string, start: number, done: number): number {
  const from = Math.max(start - before, Math.min(done, start), 0);
  return from + text.slice(from, start).lastIndexOf('\n') + 1;
}

/** Where the run and what continues it ends, if it holds text; otherwise 0. */
function decodeRun(
  text: string,
  start: number,
  end: number,
  write: (run: EncodedRun, start: number) => boolean,
): number {
  let from = start;
  for (let tries = 0; tries < mostTries && end - from >= shortest; tries++) {
    const run = hexRun(text, from, end) ?? base64Run(text, from, end);
    if (run && write(run, from)) return run.endOf(run.count - 1);
    while (from < end && text.charCodeAt(from) !== 47) from++;
    from++;
  }
  return 0;
}

/** Calls back for each run of base64 characters; `read` returns where to go on. */
function eachRun(text: string, runs: NumberList, read: (start: number, end: number) => number): void {
  let start = 0;
  for (let index = 0; index < runs.length; index += 2) {
    const last = runs.at(index + 1);
    for (start = Math.max(start, runs.at(index)); start + shortest <= last; start++) {
      let end = start;
      while (end < last && isBase64(text.charCodeAt(end))) end++;
      start = end - start < shortest ? end : Math.max(start, read(start, end) - 1);
    }
  }
}

/** Calls back where a list of hexadecimal bytes may begin; `read` returns where to go on. */
function eachList(text: string, read: (start: number) => number): void {
  let done = 0;
  for (let at = shortestList - 1; at < text.length; at = Math.max(at, done) + shortestList) {
    if (!looksLikeList(text, at)) continue;
    let start = at;
    while (start > done && at - start < shortestList && mayBeInList(text.charCodeAt(start - 1))) start--;
    while (start < at && !beginsByte(text, start)) start++;
    done = read(start);
  }
}

/** Six code units of which digits and separators may be a list's. */
function looksLikeList(text: string, at: number): boolean {
  let digits = 0;
  for (let index = at - 5; index <= at; index++) {
    const code = text.charCodeAt(index);
    if (!mayBeInList(code)) return false;
    if (hexDigit(code) >= 0) digits++;
  }
  return digits >= 2 && digits < 6;
}

/** Two digits that do not go on from a third before them. */
function beginsByte(text: string, at: number): boolean {
  if (at > 0 && hexDigit(text.charCodeAt(at - 1)) >= 0) return false;
  const code = text.charCodeAt(at);
  if (code === 92) return true;
  return (
    hexDigit(code) >= 0 && (hexDigit(text.charCodeAt(at + 1)) >= 0 || (text.charCodeAt(at + 1) | 32) === 120)
  );
}

import type { Candidates } from './collect.ts';
import type { CompiledCatalogue, CompiledDetector } from './compile.ts';
import { NumberList } from './number-list.ts';

/** The context words of a text, in order, and which detectors have any at all. */
export interface ContextWords {
  starts: NumberList;
  ends: NumberList;
  keywords: NumberList;
  present: Uint8Array;
}

/** Picks the whole words among the keyword candidates: "lic" inside "public" is none. */
export function findContextWords(
  text: string,
  candidates: Candidates,
  catalogue: CompiledCatalogue,
): ContextWords {
  const words: ContextWords = {
    starts: new NumberList(),
    ends: new NumberList(),
    keywords: new NumberList(),
    present: new Uint8Array(catalogue.detectors.length),
  };
  const { keywords } = candidates;
  for (let index = 0; index < keywords.length; index += 2) {
    const end = keywords.at(index);
    for (const item of catalogue.ends[keywords.at(index + 1) - catalogue.automaton.firstAccepting]!) {
      if (item.contextOf.length === 0 || !isWholeWord(text, end - item.length, end)) continue;
      words.starts.push(end - item.length);
      words.ends.push(end);
      words.keywords.push(item.keyword);
      for (const detector of item.contextOf) words.present[detector] = 1;
    }
  }
  return words;
}

export type Context = 'confirmed' | 'opposed' | 'none';

/** What the words near `text[start..end)` say. Words inside the value itself do not count. */
export function contextAround(
  words: ContextWords,
  compiled: CompiledDetector,
  start: number,
  end: number,
): Context {
  const window = compiled.detector.context?.window ?? 0;
  let opposed = false;
  for (let index = firstEndingAfter(words.ends, start - window); index < words.ends.length; index++) {
    const wordStart = words.starts.at(index);
    if (wordStart > end + window + 40) break;
    if (wordStart > end + window || (wordStart >= start && words.ends.at(index) <= end)) continue;
    const keyword = words.keywords.at(index);
    if (compiled.confirming.has(keyword)) return 'confirmed';
    if (compiled.opposing.has(keyword)) opposed = true;
  }
  return opposed ? 'opposed' : 'none';
}

function firstEndingAfter(ends: NumberList, offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends.at(middle) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Letters on neither side; a change of case (`cardNumber`) and a plural s are borders too. */
function isWholeWord(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  const before = start > 0 ? text.charCodeAt(start - 1) : 32;
  if (isLetter(before) && isLetter(first) && first < 0x250 && !(isUpper(first) && !isUpper(before)))
    return false;
  const after = end < text.length ? text.charCodeAt(end) : 32;
  if (!isLetter(after) || !isLetter(last) || last >= 0x250) return true;
  if (isUpper(after) && !isUpper(last)) return true;
  return (after | 32) === 115 && !isLetter(end + 1 < text.length ? text.charCodeAt(end + 1) : 32);
}

const isUpper = (code: number) => code >= 65 && code <= 90;

const isLetter = (code: number) =>
  ((code | 32) >= 97 && (code | 32) <= 122) ||
  (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7);

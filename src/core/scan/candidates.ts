import { NumberList } from './number-list.ts';

/** Where something might stand: what the passes over the text leave for the detectors. */
export interface Candidates {
  /** Pairs: offset, keyword; only of keywords that a detector starts at. */
  keywords: NumberList;
  /** Triples: offset, end, keyword; only of context words, in order. */
  words: NumberList;
  /** Triples: offset of a group of digits, its length, how many digits follow in all (single separators between them allowed). */
  digits: NumberList;
  /** Offsets of words that go from letters to digits. */
  mixed: NumberList;
}

export function noCandidates(): Candidates {
  return {
    keywords: new NumberList(),
    words: new NumberList(),
    digits: new NumberList(),
    mixed: new NumberList(),
  };
}

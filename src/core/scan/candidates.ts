import { NumberList } from './number-list.ts';

/** Where something might stand: what the one pass over the text leaves for the detectors. */
export interface Candidates {
  /** Pairs: offset, keyword; only of keywords that a detector starts at. */
  keywords: NumberList;
  /** Triples: offset, end, keyword; only of context words, in order. */
  words: NumberList;
  /** Pairs: offset of a group of digits, how many digits follow (single separators between them allowed). */
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

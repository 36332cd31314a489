import type { NumberList } from './number-list.ts';

/** Context words of a text in order of their start; `words` holds triples: offset, end, keyword. */
export interface WordsNear {
  words: NumberList;
  /** A word that confirms, before one that opposes, within `window` of `text[start..end)`. */
  context(
    start: number,
    end: number,
    window: number,
    confirming: readonly number[],
    opposing: readonly number[],
  ): Context;
  /** The distinct words that begin or end within `window` of `at`. */
  around(at: number, window: number): readonly number[];
}

export interface Context {
  verdict: 'confirmed' | 'opposed' | 'none';
  keyword: number;
  /** UTF-16 code units between word and value; negative when the word stands after it. */
  distance: number;
}

const longestWord = 40;
/** Words come in order of where their first characters end: by so much their starts may be out of order. */
const disorder = 8;
const none: Context = { verdict: 'none', keyword: -1, distance: 0 };

export function wordsNear(words: NumberList): WordsNear {
  const found: number[] = [];

  function firstFrom(offset: number): number {
    let low = 0;
    let high = words.length / 3;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words.at(middle * 3) >= offset) high = middle;
      else low = middle + 1;
    }
    return low * 3;
  }

  return {
    words,
    context(start, end, window, confirming, opposing) {
      let best: Context = none;
      for (let at = firstFrom(start - window - longestWord - disorder); at < words.length; at += 3) {
        const from = words.at(at);
        const to = words.at(at + 1);
        if (from > end + window + disorder) break;
        if (from > end + window) continue;
        if (to < start - window || (from >= start && to <= end)) continue;
        const keyword = words.at(at + 2);
        const distance = to <= start ? start - to : from >= end ? end - from - 1 : 0;
        if (confirming.includes(keyword)) {
          if (best.verdict !== 'confirmed' || isNearer(distance, best.distance))
            best = { verdict: 'confirmed', keyword, distance };
        } else if (best.verdict === 'none' && opposing.includes(keyword)) {
          best = { verdict: 'opposed', keyword, distance };
        }
      }
      return best;
    },
    around(at, window) {
      found.length = 0;
      for (let index = firstFrom(at - window - longestWord - disorder); index < words.length; index += 3) {
        if (words.at(index) > at + window + longestWord) break;
        const keyword = words.at(index + 2);
        if (!found.includes(keyword)) found.push(keyword);
      }
      return found;
    },
  };
}

/** A label stands before its value: words after it count as twice as far. */
function isNearer(distance: number, other: number): boolean {
  return (distance < 0 ? -2 * distance : distance) < (other < 0 ? -2 * other : other);
}

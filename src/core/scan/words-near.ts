import { findTables, headerAbove, type Table } from './columns.ts';
import type { NumberList } from './number-list.ts';

export interface Context {
  verdict: 'confirmed' | 'opposed' | 'none';
  keyword: number;
  /** UTF-16 code units between word and value; negative when the word stands after it. */
  distance: number;
  /** The word heads the value's column in a table. */
  isHeading: boolean;
}

/** What a detector asks of the words around its value. */
export interface ContextQuery {
  window: number;
  confirming: readonly number[];
  opposing: readonly number[];
}

const longestWord = 40;
/** Words come in order of where their first characters end: by so much their starts may be out of order. */
const disorder = 8;
/** No word at all. */
export const noContext: Context = { verdict: 'none', keyword: -1, distance: 0, isHeading: false };

/** The context words of a text (triples: offset, end, keyword), asked for by place. */
export class WordsNear {
  private readonly text: string;
  private readonly words: NumberList;
  /** Looked for when they are first asked for. */
  private tables: readonly Table[] | undefined;

  constructor(text: string, words: NumberList) {
    this.text = text;
    this.words = words;
  }

  /** A word that confirms, before one that opposes, within the window of `text[start..end)` or heading its column. */
  context(start: number, end: number, query: ContextQuery): Context {
    const table = this.tableAt(start);
    const heading = table && this.inHeading(table, start, query);
    if (heading && heading.verdict !== 'none') return heading;
    return this.inWindow(start, end, query, table);
  }

  /** Whether one of these words begins or ends within `window` of `at`, or heads its column. */
  isAround(at: number, window: number, wanted: readonly number[]): boolean {
    let is = false;
    this.forEachAround(at, window, (keyword) => {
      is ||= wanted.includes(keyword);
    });
    return is;
  }

  /** Visits the words that begin or end within `window` of `at`, or head its column; some of them twice. */
  forEachAround(at: number, window: number, visit: (keyword: number) => void): void {
    const { words } = this;
    if (words.length === 0) return;
    const last = at + window + longestWord;
    for (let index = this.firstFrom(at - window - longestWord); index < words.length; index += 3) {
      if (words.at(index) > last) break;
      visit(words.at(index + 2));
    }
    const table = this.tableAt(at);
    if (!table) return;
    const { start, end } = headerAbove(this.text, table, at);
    for (let index = this.firstFrom(start); index < words.length && words.at(index) < end; index += 3)
      visit(words.at(index + 2));
  }

  private tableAt(offset: number): Table | undefined {
    this.tables ??= findTables(this.text, this.words);
    const { tables } = this;
    let low = 0;
    let high = tables.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tables[middle]!.bodyEnd > offset) high = middle;
      else low = middle + 1;
    }
    const table = tables[low];
    return table && offset > table.headerEnd ? table : undefined;
  }

  private inHeading(table: Table, offset: number, { confirming, opposing }: ContextQuery): Context {
    const { start, end } = headerAbove(this.text, table, offset);
    let best = noContext;
    for (let at = this.firstFrom(start); at < this.words.length && this.words.at(at) < end; at += 3) {
      const keyword = this.words.at(at + 2);
      if (this.words.at(at) < start) continue;
      if (confirming.includes(keyword))
        return { verdict: 'confirmed', keyword, distance: 0, isHeading: true };
      if (opposing.includes(keyword)) best = { verdict: 'opposed', keyword, distance: 0, isHeading: true };
    }
    return best;
  }

  /** In a table, the words of its header stand for their own columns only. */
  private inWindow(start: number, end: number, query: ContextQuery, table: Table | undefined): Context {
    const { words } = this;
    const { window, confirming, opposing } = query;
    let best = noContext;
    for (let at = this.firstFrom(start - window - longestWord); at < words.length; at += 3) {
      const from = words.at(at);
      const to = words.at(at + 1);
      if (from > end + window + disorder) break;
      if (from > end + window || to < start - window || (from >= start && to <= end)) continue;
      if (table && from >= table.headerStart && from < table.headerEnd) continue;
      const keyword = words.at(at + 2);
      const distance = to <= start ? start - to : from >= end ? end - from - 1 : 0;
      if (confirming.includes(keyword)) {
        if (best.verdict !== 'confirmed' || isNearer(distance, best.distance))
          best = { verdict: 'confirmed', keyword, distance, isHeading: false };
      } else if (best.verdict === 'none' && opposing.includes(keyword)) {
        best = { verdict: 'opposed', keyword, distance, isHeading: false };
      }
    }
    return best;
  }

  private firstFrom(offset: number): number {
    let low = 0;
    let high = this.words.length / 3;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.words.at(middle * 3) >= offset - disorder) high = middle;
      else low = middle + 1;
    }
    return low * 3;
  }
}

/** A label stands before its value: words after it count as twice as far. */
function isNearer(distance: number, other: number): boolean {
  return (distance < 0 ? -2 * distance : distance) < (other < 0 ? -2 * other : other);
}

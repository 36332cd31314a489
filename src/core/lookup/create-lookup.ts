import type { Finding } from '../../model/finding.ts';
import type { LookupParts } from '../../model/lookup.ts';
import { findPassages } from './find-passages.ts';
import { findRows, nameWindow, rowWindow } from './find-rows.ts';
import { findValues } from './find-values.ts';
import { readKey } from './keyed-hash.ts';
import { openFilter } from './open-filter.ts';
import { type OpenValueSet, openValueSet } from './open-value-set.ts';
import { tokenise } from './tokenise.ts';
import type { Tokens } from './tokens.ts';
import { type Prints, winnow } from './winnow.ts';

export interface Lookup {
  /** What the admin's dictionaries, tables and documents hold; findings may overlap and come in no order. */
  find(text: string): Finding[];
  /** The same in slices of some milliseconds: `done` goes from 0 to 1, the generator returns the result. */
  findInSlices(text: string): Generator<{ done: number }, Finding[]>;
}

/** UTF-16 code units looked at in one go, and how much of the one before the next slice sees again. */
const sliceLength = 200_000;
const overlap = 1000;

type Kind = Pick<Finding, 'dataType' | 'tags'> & { id: string; confidence: number };
type Span = { start: number; end: number };

/** Everything that is looked for under one key. */
interface Search {
  key: { lo: number; hi: number };
  sets: OpenValueSet[];
  collect(): Finding[];
}

/** `undefined` when there is nothing to look up. Decodes the filters: some milliseconds a megabyte, once a policy. */
export function createLookup(parts: LookupParts): Lookup | undefined {
  const searches = [...dictionarySearches(parts), ...parts.exactData.map(tableSearch)];
  const documents = parts.documents.map(documentSearch);
  if (searches.length + documents.length === 0) return undefined;

  function findIn(text: string): Finding[] {
    let made: Tokens | undefined;
    const tokens = () => {
      made ??= tokenise(text);
      return made;
    };
    const found = searches.flatMap(({ key, sets, collect }) => {
      findValues(text, tokens, key, sets);
      return collect();
    });
    if (documents.length === 0) return found;
    const prints = winnow(text);
    return [...found, ...documents.flatMap((search) => search(prints))];
  }

  function* findInSlices(text: string): Generator<{ done: number }, Finding[]> {
    if (text.length <= sliceLength) return findIn(text);
    const found = new Map<string, Finding>();
    for (let from = 0; from < text.length; from += sliceLength) {
      const start = Math.max(0, from - overlap);
      for (const finding of findIn(text.slice(start, from + sliceLength))) {
        const placed = { ...finding, start: finding.start + start, end: finding.end + start };
        found.set(`${placed.detector} ${placed.start} ${placed.end}`, placed);
      }
      yield { done: Math.min(1, (from + sliceLength) / text.length) };
    }
    return [...found.values()];
  }

  return {
    find(text) {
      const slices = findInSlices(text);
      let step = slices.next();
      while (!step.done) step = slices.next();
      return step.value;
    },
    findInSlices,
  };
}

/** Dictionaries that share a key share the hashing of every word. */
function dictionarySearches({ dictionaries }: LookupParts): Search[] {
  return [...Map.groupBy(dictionaries, ({ key }) => key)].map(([key, group]) => {
    const open = group.map((kind) => ({ kind, set: openValueSet(kind.set) }));
    return {
      key: readKey(key),
      sets: open.map(({ set }) => set),
      collect: () => open.flatMap(({ kind, set }) => set.hits.map((hit) => findingOf(kind, hit))),
    };
  });
}

function tableSearch(table: LookupParts['exactData'][number]): Search {
  const sets = table.columns.map(({ set }) => openValueSet(set));
  const isNames = ({ longestCode, addresses }: OpenValueSet) => longestCode === 0 && !addresses;
  const pairs = table.pairs.map(({ columns: [first, second], rows }) => {
    const [a, b] = [sets[first]!, sets[second]!];
    return { a, b, rows: openFilter(rows), window: isNames(a) && isNames(b) ? nameWindow : rowWindow };
  });
  return {
    key: readKey(table.key),
    sets,
    collect: () => [
      ...sets.flatMap(({ hits }, index) =>
        table.columns[index]!.lone ? hits.map((hit) => findingOf(table, hit)) : [],
      ),
      ...pairs.flatMap(({ a, b, rows, window }) =>
        findRows(a.hits, b.hits, rows, window).map((span) => findingOf(table, span)),
      ),
    ],
  };
}

function documentSearch(documents: LookupParts['documents'][number]): (prints: Prints) => Finding[] {
  const key = readKey(documents.key);
  const known = openFilter(documents.prints);
  return (prints) =>
    findPassages(prints, key, known).map((passage) =>
      findingOf({ ...documents, confidence: passageConfidence(passage.prints) }, passage),
    );
}

/** Five fingerprints in common, about a sentence, are 0.7; ten or more 0.95. */
const passageConfidence = (prints: number) => Math.min(0.95, (9 + prints) / 20);

function findingOf({ id, dataType, confidence, tags }: Kind, { start, end }: Span): Finding {
  return { detector: id, dataType, start, end, confidence, tags };
}

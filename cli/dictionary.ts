import { ValueSetBuilder } from '../src/core/lookup/build-value-set.ts';
import { checkLookups } from '../src/core/lookup/check-lookups.ts';
import { wordBits } from '../src/core/lookup/lookup-parts.ts';
import { Dictionary } from '../src/model/lookup.ts';
import { type KindValues, kindOf, newKey } from './own-kinds/kind-options.ts';
import { type Made, makeKind, readText } from './own-kinds/make-kind.ts';

const usage = `usage: sluice dictionary make [OPTION...] TERMS.txt...

Makes an entry for "dictionaries" of a policy out of files with one term a line: the terms as keyed hashes, small
and not to be read. A short list can stand in the policy in plain, as "terms".`;

const mostTerms = 1_000_000;

/** `sluice dictionary make`. */
export async function dictionaryMake(args: string[]): Promise<number> {
  return makeKind(args, {
    usage,
    options: [],
    list: 'dictionaries',
    schema: Dictionary,
    make,
    check: (entry) => checkLookups({ dictionaries: [entry], exactData: [], documents: [] }),
  });
}

function make(files: string[], values: KindValues): Made {
  const key = values.key ?? newKey();
  const builder = new ValueSetBuilder(key);
  let terms = 0;
  for (const file of files) {
    for (const [index, line] of readText(file).split(/\r?\n/).entries()) {
      const term = line.replace(/^\ufeff/, '').trim();
      if (term === '') continue;
      if (!builder.add(term, 2)) {
        throw new Error(
          `${file}: line ${index + 1}: no word, one character, more than 16 words or a number over 64 long`,
        );
      }
      if (++terms > mostTerms) throw new Error(`${file}: more than ${mostTerms} terms`);
    }
  }
  if (terms === 0) throw new Error(`${files.join(', ')}: no terms`);
  return {
    entry: { ...kindOf(values, files[0]!), hashed: { key, set: builder.build(wordBits) } },
    figures: { terms },
    summary: [`${terms} terms`],
  };
}

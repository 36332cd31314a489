import { buildPrints } from '../src/core/lookup/build-documents.ts';
import { checkLookups } from '../src/core/lookup/check-lookups.ts';
import { fewestPrints } from '../src/core/lookup/find-passages.ts';
import { winnow } from '../src/core/lookup/winnow.ts';
import { Documents } from '../src/model/lookup.ts';
import { type KindValues, kindOf, newKey } from './own-kinds/kind-options.ts';
import { type Made, makeKind, readText } from './own-kinds/make-kind.ts';

const usage = `usage: sluice fingerprint make [OPTION...] FILE.txt...

Makes an entry for "documents" of a policy: fingerprints of texts, by which a passage of them is recognised.
--except FILE    leaves out what this text has too: letterheads, disclaimers. May be given more than once`;

/** `sluice fingerprint make`. */
export async function fingerprintMake(args: string[]): Promise<number> {
  return makeKind(args, {
    usage,
    options: ['except'],
    list: 'documents',
    schema: Documents,
    make,
    check: (entry) => checkLookups({ dictionaries: [], exactData: [], documents: [entry] }),
  });
}

function make(files: string[], values: KindValues & Record<string, unknown>): Made {
  const key = values.key ?? newKey();
  const texts = files.map(readText);
  const short = files.find((_, index) => winnow(texts[index]!).hashes.length < fewestPrints);
  if (short !== undefined)
    throw new Error(`${short}: is too short to be recognised; some 100 letters are needed`);
  const common = ((values.except as string[] | undefined) ?? []).map(readText);
  const prints = buildPrints(texts, common, key);
  return {
    entry: { ...kindOf(values, files[0]!), key, files: files.length, prints },
    figures: { files: files.length, prints: prints.keys },
    summary: [`${files.length} ${files.length === 1 ? 'text' : 'texts'}, ${prints.keys} fingerprints`],
  };
}

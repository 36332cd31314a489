import type { Dictionary, HashedDictionary, LookupParts } from '../../model/lookup.ts';
import type { Policy } from '../../model/policy.ts';
import { ValueSetBuilder } from './build-value-set.ts';

/** A dictionary in plain has no secret to keep from those who have its policy. */
const plainKey = '0'.repeat(16);
/** 20 KB hold some 3,500 words: one false hit in 4,000 such texts. */
export const wordBits = 24;

/** What a page needs of a policy's dictionaries, tables and documents; `null` when it has none. */
export function lookupParts({ dictionaries, exactData, documents }: Policy): LookupParts | null {
  if (dictionaries.length + exactData.length + documents.length === 0) return null;
  return { dictionaries: dictionaries.map(hashDictionary), exactData, documents };
}

function hashDictionary({ terms, hashed, ...kind }: Dictionary): HashedDictionary {
  if (hashed) return { ...kind, ...hashed };
  const builder = new ValueSetBuilder(plainKey);
  for (const term of terms ?? []) builder.add(term);
  return { ...kind, key: plainKey, set: builder.build(wordBits) };
}

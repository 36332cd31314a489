import type { Filter } from '../../model/lookup.ts';
import { buildFilter } from './build-filter.ts';
import { HashList } from './hash-list.ts';
import { readKey } from './keyed-hash.ts';
import { printHash, winnow } from './winnow.ts';

/** A passage takes several prints, so each may be wrong once in 65,536. */
const bits = 16;

/** The fingerprints of `texts` under `key` (16 hex digits) but for those of `common` ones: letterheads, set phrases. */
export function buildPrints(texts: Iterable<string>, common: Iterable<string>, key: string): Filter {
  const excepted = new Set<number>();
  for (const text of common) for (const hash of winnow(text).hashes) excepted.add(hash);
  const list = new HashList();
  const secret = readKey(key);
  const out = { lo: 0, hi: 0 };
  for (const text of texts) {
    for (const hash of winnow(text).hashes) {
      if (excepted.has(hash)) continue;
      printHash(hash, secret, out);
      list.push(out);
    }
  }
  return buildFilter(list, bits);
}

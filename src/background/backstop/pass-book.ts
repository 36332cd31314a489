import { saltedHash } from '../../core/salted-hash.ts';
import type { Pass } from '../../model/pass.ts';

/** A pass as it is kept: whose it is, and since when. */
export interface KeptPass extends Pass {
  tabId: number;
  /** The app whose guard said so. Requests of workers that belong to no tab are known by it. */
  app: string;
  /** Epoch ms. */
  at: number;
}
export type PassBook = readonly KeptPass[];

/** Who sends a request. `tabId` is -1 for shared and service workers. */
export interface PassHolder {
  tabId: number;
  app: string;
}

/**
 * How long each kind holds, ms. Sites that retry, or send from a worker, do so within the first; the second is as
 * long as the guard refuses the same values again; an upload in chunks goes on by the third, anew with each chunk.
 */
const lasts: Record<Pass['kind'], number> = { released: 120_000, refused: 30_000, unreadable: 120_000 };
const mostInTab = 64;
const mostInAll = 512;

/** The book with one more pass in it, in the place of its like; the oldest of the tab, and of all, make room. */
export function addPass(book: PassBook, pass: KeptPass): PassBook {
  const good = stillGood(book, pass.at).filter((kept) => !isLike(kept, pass));
  const others = good.filter((kept) => kept.tabId !== pass.tabId);
  const own = good.filter((kept) => kept.tabId === pass.tabId);
  return [...others, ...own.slice(1 - mostInTab), pass].sort((a, b) => a.at - b.at).slice(-mostInAll);
}

export function withoutTab(book: PassBook, tabId: number): PassBook {
  return book.filter((kept) => kept.tabId !== tabId);
}

/** What a guard said last of a value; where two spoke at the same moment, a refusal wins. */
export function wordOn(
  book: PassBook,
  holder: PassHolder,
  valueKey: string,
  now: number,
): 'released' | 'refused' | undefined {
  let last: KeptPass | undefined;
  for (const pass of stillGood(book, now)) {
    if (pass.kind === 'unreadable' || !belongsTo(pass, holder)) continue;
    if (last && (pass.at < last.at || (pass.at === last.at && last.kind === 'refused'))) continue;
    if (pass.hashes.includes(saltedHash(valueKey, pass.salt))) last = pass;
  }
  return last?.kind === 'unreadable' ? undefined : last?.kind;
}

/** The pass under which a body that nobody can read here may go to an address. */
export function unreadablePass(
  book: PassBook,
  holder: PassHolder,
  address: string,
  now: number,
): KeptPass | undefined {
  return stillGood(book, now).findLast(
    (pass) =>
      pass.kind === 'unreadable' &&
      belongsTo(pass, holder) &&
      (pass.hashes.length === 0 || pass.hashes.includes(saltedHash(address, pass.salt))),
  );
}

/** The same pass, good from now on. */
export function renewed(book: PassBook, pass: KeptPass, now: number): PassBook {
  return book.map((kept) => (kept === pass ? { ...kept, at: now } : kept));
}

/** Has a refusal that is still good: then more than prompts is looked at. */
export function hasRefusals(book: PassBook, holder: PassHolder, now: number): boolean {
  return stillGood(book, now).some((pass) => pass.kind === 'refused' && belongsTo(pass, holder));
}

function stillGood(book: PassBook, now: number): PassBook {
  return book.filter((kept) => now - kept.at < lasts[kept.kind]);
}

function isLike(kept: KeptPass, pass: KeptPass): boolean {
  return (
    kept.tabId === pass.tabId &&
    kept.kind === pass.kind &&
    kept.salt === pass.salt &&
    kept.hashes.join() === pass.hashes.join()
  );
}

function belongsTo(pass: KeptPass, { tabId, app }: PassHolder): boolean {
  return tabId < 0 ? pass.app === app : pass.tabId === tabId;
}

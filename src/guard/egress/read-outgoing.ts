import type { DocumentReader } from './body/document-reader.ts';
import type { Leaf } from './body/leaf.ts';
import { type ReadBody, readBody } from './body/read-body.ts';
import { readUrl } from './body/read-url.ts';
import type { Outgoing } from './outgoing.ts';
import type { Changed } from './release.ts';

/** All strings of a request, those of its body first. */
export interface ReadOutgoing {
  leaves: readonly Leaf[];
  /** `null`: one of these cannot be replaced. */
  rewrite(replacements: ReadonlyMap<number, string>): Changed | null;
  unreadable: boolean;
}

export function readOutgoing(
  outgoing: Outgoing,
  reader: DocumentReader,
): ReadOutgoing | Promise<ReadOutgoing> {
  const body = readBody(outgoing.shown, reader);
  return body instanceof Promise ? body.then((read) => withUrl(outgoing, read)) : withUrl(outgoing, body);
}

function withUrl({ url, shown, urlIsFree, bodyIsFree }: Outgoing, body: ReadBody): ReadOutgoing {
  const urlLeaves: Leaf[] = [];
  // The address of an open socket was judged when it was opened.
  const isMessage = /^wss?:$/.test(url.protocol) && shown !== '';
  const writeUrl = isMessage ? () => url.href : readUrl(url, urlLeaves);
  const first = body.leaves.length;
  const leaves = [...body.leaves, ...urlLeaves];
  return {
    leaves,
    unreadable: body.unreadable,
    rewrite(replacements) {
      const inBody = new Map([...replacements].filter(([index]) => index < first));
      const inUrl = new Map(
        [...replacements].filter(([index]) => index >= first).map(([index, text]) => [index - first, text]),
      );
      if ([...replacements.keys()].some((index) => leaves[index]?.fixed)) return null;
      if ((inBody.size > 0 && !bodyIsFree) || (inUrl.size > 0 && !urlIsFree)) return null;
      return {
        url: inUrl.size > 0 ? writeUrl(inUrl) : '',
        body: inBody.size > 0 ? body.rewrite(inBody) : '',
      };
    },
  };
}

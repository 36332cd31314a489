import { decode, type EgressVerdict } from '../wire.ts';

export type Entries = (string | Blob)[];

/** Names and values in turn. */
export function entriesOf(data: FormData): Entries {
  return [...data].flat();
}

/** The entries with what the answer changed of them: text of texts, and of files that are texts. */
export function changedEntries(entries: Entries, body: string): Entries {
  if (body === '') return entries;
  const fields = decode(body);
  return entries.map((given, at) => {
    const changed = at % 2 === 1 ? fields[(at - 1) / 2] : '';
    if (!changed) return given;
    const text = changed.slice(1);
    return typeof given === 'string' ? text : new File([text], (given as File).name, { type: given.type });
  });
}

/** What was answered while an event was being dispatched, and what is to be done when it is answered later. */
export interface EventAnswer {
  answer(verdict: EgressVerdict, url?: string, body?: string): void;
  /** Ends the synchronous part. `true`: the event may go on as it is. */
  mayGoOn(): boolean;
}

export function answerEvent(goLater: (url: string, body: string) => void): EventAnswer {
  let atOnce: EgressVerdict | undefined;
  let dispatching = true;
  let later = () => {};
  return {
    answer(verdict, url = '', body = '') {
      if (verdict === 'hold') return;
      if (!dispatching) {
        if (verdict !== 'block') goLater(url, body);
        return;
      }
      atOnce = verdict;
      if (verdict === 'rewrite') later = () => goLater(url, body);
    },
    mayGoOn() {
      dispatching = false;
      queueMicrotask(later);
      return atOnce === 'pass';
    },
  };
}

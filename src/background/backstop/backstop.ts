import type { Pass } from '../../model/pass.ts';
import type { BackstopPorts, RequestStrings, SentRequest } from './backstop-ports.ts';
import { type BypassEnd, createBypassReport } from './bypass-report.ts';
import { createKnownPolicy, type Ready } from './known-policy.ts';
import {
  addPass,
  hasRefusals,
  type PassBook,
  type PassHolder,
  renewed,
  unreadablePass,
  withoutTab,
} from './pass-book.ts';
import { isUploadAddress } from './upload-address.ts';
import { findInRequest, type RequestFindings, type Suspicion, weighFindings } from './weigh-request.ts';

export type RequestAnswer = 'pass' | 'cancel';

export interface Backstop {
  /** At once where all is in memory and nothing is wrong; a promise otherwise. */
  answer(request: SentRequest): RequestAnswer | Promise<RequestAnswer>;
  /** Resolves once it counts, whatever befalls the worker. `host`: of the frame whose guard says so. */
  register(pass: Pass, tabId: number, host: string): Promise<void>;
  /** Has all in memory that judging the requests to a host takes. */
  prepare(host: string): Promise<void>;
  tabClosed(tabId: number): Promise<void>;
  policyChanged(): void;
}

/**
 * How long a request that would be stopped waits for its pass, ms. A synchronous API, or a form that the browser sends
 * itself, cannot wait for the guard's message to arrive; measured, that is at most 1.2 ms behind, with a worker that
 * has to be started some 100 ms.
 */
const passIsLate = 300;
/** Up to this length a request is gone through while it is being dispatched, UTF-16 code units; about 10 ms. */
const synchronousLimit = 200_000;

/**
 * Stops requests to AI apps that went round the guard: sent by a worker, a pristine frame, or a page's tricks.
 *
 * Measured in Chromium 156: a blocking listener may answer by a promise, cold or warm (an answer 50 ms late came
 * after 52 ms warm and 89 ms cold), and the request waits for it. So a worker that was asleep reads the policy first,
 * and a request that would be stopped waits for a pass that is late. No size is too large: a long body is gone through in
 * slices, in full, and no other request waits for it. A promise that is rejected lets the request go.
 */
export function createBackstop(ports: BackstopPorts): Backstop {
  const policy = createKnownPolicy(ports);
  const tell = createBypassReport(ports);
  let book: PassBook = [];
  let isRestored = false;
  const restored = ports.passes
    .read()
    .catch((): PassBook => [])
    .then((kept) => {
      book = [...kept, ...book];
      isRestored = true;
    });

  async function whenReady(request: SentRequest): Promise<RequestAnswer> {
    const started = ports.clock();
    const [ready] = await Promise.all([policy.load(request.url.host), restored]);
    return ready === 'elsewhere' ? 'pass' : weigh(request, ready, started);
  }

  function weigh(
    request: SentRequest,
    ready: Ready,
    started: number,
  ): RequestAnswer | Promise<RequestAnswer> {
    const holder = { tabId: request.tabId, app: ready.part.app.id };
    const read = ports.readStrings(request.url, request.body, ready.part.app.hints?.promptEndpoints ?? []);
    const everything = hasRefusals(book, holder, ports.now());
    const finding = findInRequest(read.strings, ready, everything);
    const conclude = (found: RequestFindings) => judge({ request, ready, holder, read, found, started });
    const length = read.strings.reduce((sum, { text }) => sum + text.length, 0);
    return length <= synchronousLimit ? conclude(runThrough(finding)) : runSlowly(finding).then(conclude);
  }

  async function runSlowly<Result>(work: Generator<unknown, Result>): Promise<Result> {
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
      await ports.wait(0);
    }
  }

  interface Case {
    request: SentRequest;
    ready: Ready;
    holder: PassHolder;
    read: RequestStrings;
    found: RequestFindings;
    started: number;
  }

  function suspicionOf({ request, ready, holder, read, found }: Case): Suspicion | 'unreadable' | null {
    const now = ports.now();
    const suspicion = weighFindings(found, ready, { book, holder, toPrompt: read.toPrompt, now });
    if (suspicion) return suspicion;
    if (!request.unreadable || !ready.certain) return null;
    if (!read.toPrompt && !isUploadAddress(request.url)) return null;
    const pass = unreadablePass(book, holder, addressOf(request.url), now);
    if (!pass) return 'unreadable';
    book = renewed(book, pass, now);
    return null;
  }

  function judge(known: Case): RequestAnswer | Promise<RequestAnswer> {
    if (suspicionOf(known)) return ports.wait(passIsLate).then(() => end(known));
    const { ready, read, found } = known;
    if (!ready.certain && (found.near.length > 0 || (known.request.unreadable && read.toPrompt))) {
      report(known, 'unverified', null);
    }
    return 'pass';
  }

  function end(known: Case): RequestAnswer {
    const suspicion = suspicionOf(known);
    if (!suspicion) return 'pass';
    const { stoppable } = known.request;
    report(known, stoppable ? 'stopped' : 'seen', suspicion === 'unreadable' ? null : suspicion);
    return stoppable ? 'cancel' : 'pass';
  }

  function report(
    { request, ready, found, started }: Case,
    how: BypassEnd,
    suspicion: Suspicion | null,
  ): void {
    const latency = ports.clock() - started;
    tell({ end: how, part: ready.part, host: request.url.host, suspicion, size: found.size, latency });
  }

  const keep = () => ports.passes.write(book).catch(() => undefined);

  return {
    answer(request) {
      if (!carriesSomething(request)) return 'pass';
      const ready = isRestored ? policy.now(request.url.host) : undefined;
      if (!ready) return whenReady(request);
      return ready === 'elsewhere' ? 'pass' : weigh(request, ready, ports.clock());
    },
    async register(pass, tabId, host) {
      const [ready] = await Promise.all([policy.now(host) ?? policy.load(host), restored]);
      if (ready === 'elsewhere') return;
      book = addPass(book, { ...pass, tabId, app: ready.part.app.id, at: ports.now() });
      await keep();
    },
    async prepare(host) {
      await Promise.all([policy.now(host) ?? policy.load(host), restored]);
    },
    async tabClosed(tabId) {
      await restored;
      if (!book.some((kept) => kept.tabId === tabId)) return;
      book = withoutTab(book, tabId);
      await keep();
    },
    policyChanged: policy.forget,
  };
}

/** A person's own navigation belongs to the guard of the page that it leads to. */
function carriesSomething({ body, unreadable, url, type, initiator }: SentRequest): boolean {
  if (unreadable || (body !== null && body.length > 0)) return true;
  return url.search.length > 1 && (type !== 'main_frame' || initiator !== null);
}

/** Where a body goes, whatever the query. */
function addressOf({ origin, pathname }: URL): string {
  return origin + pathname;
}

function runThrough<Result>(work: Generator<unknown, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

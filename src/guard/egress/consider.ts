import type { GuardContext } from '../guard-context.ts';
import type { Judgement } from '../judge.ts';
import { type JudgedRequest, judgeRequest, type RequestKnowledge } from './judge-request.ts';
import type { Outgoing } from './outgoing.ts';
import { createDocumentReader } from './read-document.ts';
import { type ReadOutgoing, readOutgoing } from './read-outgoing.ts';
import { createRefusals } from './refusals.ts';
import { release } from './release.ts';
import { rewriteOutgoing } from './rewrite-outgoing.ts';

const longestHold = 12_000;

/** Says of each request whether it may go, must wait for a word, goes changed, or stays. */
export function createConsideration(knowledge: RequestKnowledge): (outgoing: Outgoing) => void {
  const { guard, recent } = knowledge;
  const refusals = createRefusals(guard);
  const documents = createDocumentReader(guard);
  let leaving = false;
  guard.window.addEventListener('pagehide', () => (leaving = true), true);
  guard.window.addEventListener('pageshow', () => (leaving = false), true);

  function consider(outgoing: Outgoing): void {
    if (!guard.view.covered()) return release(guard.passes, outgoing, null);
    if (!guard.view.part()) return outgoing.canWait ? waitForPolicy(outgoing) : answerUnknown(outgoing);
    const read = readOutgoing(outgoing, documents);
    if (!(read instanceof Promise)) return judge(outgoing, read);
    // Nothing that is read later is heard of once the page has gone.
    if (!outgoing.canWait || leaving) return answerUnread(outgoing);
    outgoing.answer('hold');
    settleLater(
      outgoing,
      read.then((ready) => judge(outgoing, ready)),
    );
  }

  function judge(outgoing: Outgoing, read: ReadOutgoing): void {
    guard.link.note([outgoing.url.href, ...read.leaves.map(({ text }) => text)].join('\n'));
    if (read.unreadable) return refuseUnreadable(guard, outgoing);
    const judged = judgeRequest(knowledge, outgoing.url, read.leaves, outgoing.canWait);
    if (!(judged instanceof Promise)) return follow(outgoing, read, judged);
    outgoing.answer('hold');
    settleLater(
      outgoing,
      judged.then((ready) => follow(outgoing, read, ready)),
    );
  }

  function follow(outgoing: Outgoing, read: ReadOutgoing, judged: JudgedRequest): void {
    const { judgement, isPrompt } = judged;
    if (isPrompt) guard.memory.requests += 1;
    if (!judgement || guard.gate.passes(judgement)) return release(guard.passes, outgoing, judged);
    if (refusals.covers(judgement.attempt.valueKeys) && judgement.decision.outcome !== 'redact') {
      return outgoing.answer('block');
    }
    outgoing.answer(outgoing.canWait ? 'hold' : 'block');
    void hold(outgoing, read, { ...judged, judgement });
  }

  function hold(
    outgoing: Outgoing,
    read: ReadOutgoing,
    judged: JudgedRequest & { judgement: Judgement },
  ): Promise<void> {
    const { canWait } = outgoing;
    const { judgement } = judged;
    return guard.gate.hold(judgement, {
      release() {
        if (canWait) release(guard.passes, outgoing, judged);
      },
      releaseRedacted: async (_, spans) => {
        const changed = canWait ? await rewriteOutgoing(guard, read, spans) : null;
        if (changed) release(guard.passes, outgoing, judged, changed);
        return changed !== null;
      },
      drop() {
        refusals.note(judgement.attempt.valueKeys);
        outgoing.answer('block');
        void recent.giveBack(read.leaves.map((leaf) => leaf.text));
      },
    });
  }

  function waitForPolicy(outgoing: Outgoing): void {
    outgoing.answer('hold');
    const settled = guard.view.settled(longestHold).then(() => {
      if (guard.view.part() || !guard.view.covered()) consider(outgoing);
      else answerUnknown(outgoing);
    });
    settleLater(outgoing, settled);
  }

  /** No policy in time: what a person wrote stays, the site's own traffic goes. */
  function answerUnknown(outgoing: Outgoing): void {
    const read = readOutgoing(outgoing, documents);
    if (read instanceof Promise) return answerUnread(outgoing);
    if (read.leaves.some((leaf) => recent.carries(leaf.text))) outgoing.answer('block');
    else release(guard.passes, outgoing, null);
  }

  /** A blob that there is no time to read goes where nothing that it could carry would be stopped. */
  function answerUnread(outgoing: Outgoing): void {
    recent.note();
    const isOpen = (text: string) =>
      guard.judge.now({ channel: 'request', text, actor: 'unknown' }).decision.outcome === 'pass';
    if (recent.texts().every(isOpen)) release(guard.passes, outgoing, null);
    else outgoing.answer('block');
  }

  function fail(outgoing: Outgoing): void {
    guard.failed();
    outgoing.answer(guard.view.part()?.policy.failure === 'open' ? 'pass' : 'block');
  }

  function settleLater(outgoing: Outgoing, work: Promise<unknown>): void {
    work.catch(() => fail(outgoing));
  }

  return (outgoing) => {
    try {
      consider(outgoing);
    } catch {
      fail(outgoing);
    }
  };
}

/** What cannot be read is not sent, unless the policy fails open. */
function refuseUnreadable(guard: GuardContext, outgoing: Outgoing): void {
  if (guard.view.part()?.policy.failure === 'open') return release(guard.passes, outgoing, null);
  outgoing.answer('block');
  guard.person.tell('noticeUnreadable');
}

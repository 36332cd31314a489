import { type Composer, composerOfEvent } from '../composer/editable.ts';
import { readComposer } from '../composer/read.ts';
import { findComposers } from '../find-composers.ts';
import type { GuardContext } from '../guard-context.ts';
import { findSendControl } from '../send/find-send-control.ts';
import { controlOfEvent, isSendControl } from '../send/send-control.ts';
import { carriesWords, wordsOf } from './carries-words.ts';
import type { EgressLink } from './egress-link.ts';
import type { Proof } from './proof.ts';

/** A text of fewer words may stand in a request by chance, or be a command of the site. */
const fewestWords = 3;
/** A site that takes a gesture has emptied its composer by one of these times, milliseconds. */
const leavesBy = [100, 400, 1_500, 4_000];
/** Sites gather, wait for their turn, try again: longer than that nobody waits for an answer. Milliseconds. */
const seenWithin = 15_000;
/** A draft that was saved this long ago went out as well, milliseconds. */
const draftCounts = 60_000;
const mostPending = 8;

interface Sending {
  composer: Composer;
  words: string[];
  /** A press may as well have opened another chat, whose composer takes this one's place. */
  byPress: boolean;
  /** By `performance.now()`. */
  at: number;
  seen: boolean;
}

/** What leaves a composer by a send has to pass the egress guard. */
export function checkSending(guard: GuardContext, link: EgressLink, proof: Proof): void {
  /** Whose text stands in its composer yet, and whose has left it. */
  const pending = new Set<Sending>();
  const gone = new Set<Sending>();
  let touchedAt = -Infinity;
  let draft: { words: ReadonlySet<string>; at: number } = { words: new Set(), at: -Infinity };
  let current: Composer | null = null;
  const later = (work: () => void, ms: number) => guard.window.setTimeout(work, ms);

  function watch(composers: readonly Composer[], byPress: boolean): void {
    for (const composer of composers) {
      const words = wordsOf(readComposer(composer).text);
      if (words.length < fewestWords || pending.size + gone.size >= mostPending) continue;
      for (const other of pending) if (other.composer === composer) pending.delete(other);
      const sending: Sending = {
        composer,
        words,
        byPress,
        at: performance.now(),
        seen: wasSavedAsDraft(words),
      };
      pending.add(sending);
      link.lookAtWorkers();
      for (const ms of leavesBy) later(() => judge(sending, ms === leavesBy.at(-1)), ms);
    }
  }

  function wasSavedAsDraft(words: readonly string[]): boolean {
    if (performance.now() - draft.at > draftCounts) return false;
    return words.filter((word) => draft.words.has(word)).length >= words.length * 0.8;
  }

  function judge(sending: Sending, isLast: boolean): void {
    if (!pending.has(sending)) return;
    const { composer, words, at, byPress } = sending;
    // What stood there when the person went on was not taken by this send.
    if (touchedAt > at) return void pending.delete(sending);
    const left = composer.isConnected ? !carriesWords(readComposer(composer).text, words) : !byPress;
    if (left) conclude(sending);
    else if (isLast) pending.delete(sending);
  }

  function conclude(sending: Sending): void {
    pending.delete(sending);
    gone.add(sending);
    later(() => doubt(sending), seenWithin);
  }

  function doubt(sending: Sending): void {
    gone.delete(sending);
    if (!sending.seen && !guard.person.isAsking()) proof.doubt('sending-unseen');
  }

  link.onOutgoing((outgoing) => {
    for (const sending of [...pending, ...gone]) {
      if (!carriesWords(outgoing, sending.words)) continue;
      sending.seen = true;
      proof.settle('sending-unseen');
    }
    if (!current?.isConnected || outgoing.length < 12) return;
    const words = wordsOf(readComposer(current).text);
    if (words.length > 0 && carriesWords(outgoing, words))
      draft = { words: new Set(words), at: performance.now() };
  });

  guard.listen('input', (event) => {
    current = composerOfEvent(event, guard.ports) ?? current;
  });
  guard.listen('keydown', (event) => {
    // A send that empties its composer does so before anybody can press the next key.
    for (const sending of pending) judge(sending, false);
    touchedAt = performance.now();
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    const composer = composerOfEvent(event, guard.ports);
    if (composer) watch([composer], false);
  });
  guard.listen('pointerdown', (event) => {
    const control = controlOfEvent(event, guard.ports);
    const hints = guard.view.part()?.app.hints;
    if (!control || !isSendControl(control, hints)) return;
    // A press elsewhere (another chat in the list) may take a draft away as well, and sends nothing.
    watch(
      findComposers(guard).filter((composer) => findSendControl(composer, hints) === control),
      true,
    );
  });
  guard.listen('submit', (event) => {
    const form = event.target;
    // The browser's own way of sending a form asks no wrapper; the guard judges it at this event.
    if (form instanceof HTMLFormElement)
      later(() => {
        if (!event.defaultPrevented) link.note([...new FormData(form).values()].join('\n'));
      }, 0);
  });
}

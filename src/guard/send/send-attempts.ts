import type { Composer } from '../composer/editable.ts';
import { isOwnEvent } from '../composer/insert.ts';
import { readComposer } from '../composer/read.ts';
import { redactComposer } from '../composer/rewrite.ts';
import { isInSight } from '../find-composers.ts';
import { actorOf, type GuardContext, stopEvent } from '../guard-context.ts';
import type { Judgement } from '../judge.ts';
import { beginSend, noteSendGesture } from '../page-memory.ts';
import type { Resume } from './resume-send.ts';

interface Stopped {
  composer: Composer;
  judgement: Judgement;
}

export interface SendAttempts {
  /** `true`: the gesture was stopped. The person is asked once it has `ended`. */
  attempt(event: Event, composers: readonly Composer[], resume: Resume, ended?: Promise<void>): boolean;
}

export function createSendAttempts(guard: GuardContext): SendAttempts {
  /** One send at a time: a second Enter while the first is being settled would send twice. */
  let settling = false;

  async function settle(stopped: Stopped[], resume: Resume, ended: Promise<void> | undefined): Promise<void> {
    try {
      await ended;
      if (!(await settleAll(guard, stopped))) return;
    } finally {
      settling = false;
    }
    noteSendGesture(guard.memory, performance.now());
    await resume();
  }

  return {
    attempt(event, composers, resume, ended) {
      if (isOwnEvent(event)) return false;
      if (settling) {
        stopEvent(event);
        return true;
      }
      const now = performance.now();
      beginSend(guard.memory, now);
      noteSendGesture(guard.memory, now);
      const stopped = judgeComposers(guard, event, composers);
      if (stopped.length === 0) return false;
      stopEvent(event);
      settling = true;
      void settle(stopped, resume, ended);
      return true;
    },
  };
}

function judgeComposers(guard: GuardContext, event: Event, composers: readonly Composer[]): Stopped[] {
  const stopped: Stopped[] = [];
  for (const composer of composers) {
    const { text } = readComposer(composer);
    if (text === '') continue;
    guard.used.add(composer);
    const judgement = guard.judge.now({ channel: 'submit', text, actor: actorOf(event) });
    if (!guard.gate.passes(judgement)) stopped.push({ composer, judgement });
  }
  // A field out of sight often mirrors one in sight, and changes with it.
  return stopped.sort((a, b) => Number(isInSight(b.composer)) - Number(isInSight(a.composer)));
}

/** The send goes on (`true`) once every composer is settled, and only if none was stopped for good. */
async function settleAll(guard: GuardContext, stopped: Stopped[]): Promise<boolean> {
  for (const { composer, judgement: first } of stopped) {
    const judgement = judgeAgain(guard, composer, first);
    if (!judgement) continue;
    let free = false;
    await guard.gate.hold(judgement, {
      release: () => {
        free = true;
      },
      async releaseRedacted(_, spans) {
        free = await redactComposer(composer, judgement.text, spans, guard.memory.placeholders);
        return free;
      },
      drop: () => composer.focus({ preventScroll: true }),
    });
    if (!free) return false;
  }
  return true;
}

/** What is still to be settled of a composer: settling another one may have changed it. */
function judgeAgain(guard: GuardContext, composer: Composer, first: Judgement): Judgement | null {
  const { text } = readComposer(composer);
  if (text === first.text) return first;
  const { channel, actor } = first.attempt;
  const judgement = guard.judge.now({ channel, actor, text });
  return guard.gate.passes(judgement) ? null : judgement;
}

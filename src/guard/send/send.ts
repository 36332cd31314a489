import { type Composer, composerOfEvent, isField } from '../composer/editable.ts';
import { isOwnEvent } from '../composer/insert.ts';
import { readComposer } from '../composer/read.ts';
import { redactComposer } from '../composer/rewrite.ts';
import { findComposers, isInSight } from '../find-composers.ts';
import { actorOf, type GuardContext, stopEvent } from '../guard-context.ts';
import type { Judgement } from '../judge.ts';
import { beginSend, noteSendGesture } from '../page-memory.ts';
import { createEnterHabit } from './enter-habit.ts';
import { beginPointerGesture, type PointerGesture } from './pointer-gesture.ts';
import { type Resume, resumeByClick, resumeByEnter, resumeByForm } from './resume-send.ts';
import { controlOfEvent, isSendControl } from './send-control.ts';

interface Stopped {
  composer: Composer;
  judgement: Judgement;
}

/** Watches the gestures that send: Enter, a click on a send control from its first half on, a form. */
export function guardSend(guard: GuardContext): void {
  const attempts = createSendAttempts(guard);
  const habit = createEnterHabit(guard.window);
  let gesture: PointerGesture | null = null;
  let stoppedKey = false;

  guard.listen('keydown', (event) => {
    if (!isOwnEvent(event)) stoppedKey = false;
    // macOS gives keyCode 229 after compositionend, with isComposing false.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    const composer = composerOfEvent(event, guard.ports);
    if (!composer) return;
    if (!isOwnEvent(event) && habit.breaksLine(composer, event)) return;
    stoppedKey = attempts.attempt(event, [composer], resumeByEnter(guard, composer, event));
  });
  // Some sites send when the key comes up; that of a stopped Enter is not theirs.
  guard.listen('keyup', (event) => {
    if (!stoppedKey || event.key !== 'Enter' || isOwnEvent(event)) return;
    stoppedKey = false;
    stopEvent(event);
  });

  const onPointer = (event: MouseEvent) => {
    if (event.type === 'pointerdown') gesture?.end();
    const control = controlOfEvent(event, guard.ports);
    if (!control || event.button !== 0) return;
    if (gesture && control === gesture.control) {
      stopEvent(event);
      if (event.type === 'click') gesture.end();
      return;
    }
    if (!isSendControl(control, guard.view.part()?.app.hints)) return;
    const begun = event.type === 'click' ? null : beginPointerGesture(control, () => (gesture = null));
    const composers = findComposers(guard);
    if (attempts.attempt(event, composers, resumeByClick(guard, control, composers), begun?.ended)) {
      gesture = begun;
    }
  };
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const) {
    guard.listen(type, onPointer);
  }
  // What a touch says of a press that was stopped already.
  for (const type of ['touchstart', 'touchend'] as const) {
    guard.listen(type, (event) => gesture && event.stopImmediatePropagation());
  }

  guard.listen('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    const fields = [...form.elements].filter(isField);
    const inside = findComposers(guard).filter((composer) => form.contains(composer));
    attempts.attempt(event, [...new Set([...inside, ...fields])], resumeByForm(form, event.submitter));
  });
}

interface SendAttempts {
  /** `true`: the gesture was stopped. The person is asked once it has `ended`. */
  attempt(event: Event, composers: Composer[], resume: Resume, ended?: Promise<void>): boolean;
}

function createSendAttempts(guard: GuardContext): SendAttempts {
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

function judgeComposers(guard: GuardContext, event: Event, composers: Composer[]): Stopped[] {
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

import { type Composer, composerOfEvent, isField } from './composer/editable.ts';
import { isOwnEvent } from './composer/insert.ts';
import { readComposer } from './composer/read.ts';
import { redactComposer } from './composer/rewrite.ts';
import { findComposers } from './find-composers.ts';
import { actorOf, type GuardContext, stopEvent } from './guard-context.ts';
import type { Judgement } from './judge.ts';
import { beginSend, noteSendGesture } from './page-memory.ts';
import { beginPointerGesture, type PointerGesture } from './pointer-gesture.ts';
import { type Resume, resumeByClick, resumeByEnter, resumeByForm } from './resume-send.ts';
import { controlOfEvent, isSendControl } from './send-control.ts';

interface Stopped {
  composer: Composer;
  judgement: Judgement;
}

/** Watches the gestures that send: Enter, a click on a send control from its first half on, a form. */
export function guardSend(guard: GuardContext): void {
  let gesture: PointerGesture | null = null;

  guard.listen('keydown', (event) => {
    // macOS gives keyCode 229 after compositionend, with isComposing false.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    const composer = composerOfEvent(event, guard.ports);
    if (composer) attemptSend(guard, event, [composer], resumeByEnter(guard, composer, event));
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
    if (attemptSend(guard, event, findComposers(guard), resumeByClick(control), begun?.ended))
      gesture = begun;
  };
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const) {
    guard.listen(type, onPointer);
  }

  guard.listen('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    const fields = [...form.elements].filter(isField);
    const inside = findComposers(guard).filter((composer) => form.contains(composer));
    attemptSend(guard, event, [...new Set([...fields, ...inside])], resumeByForm(form, event.submitter));
  });
}

/** `true`: the gesture was stopped. The person is asked once it has `ended`. */
function attemptSend(
  guard: GuardContext,
  event: Event,
  composers: Composer[],
  resume: Resume,
  ended?: Promise<void>,
): boolean {
  if (isOwnEvent(event)) return false;
  const now = performance.now();
  beginSend(guard.memory, now);
  noteSendGesture(guard.memory, now);
  const stopped = judgeComposers(guard, event, composers);
  if (stopped.length === 0) return false;
  stopEvent(event);
  void (ended ?? Promise.resolve()).then(() => settleAll(guard, stopped, resume));
  return true;
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
  return stopped;
}

/** The send goes on once every composer is settled, and only if none was stopped for good. */
async function settleAll(guard: GuardContext, stopped: Stopped[], resume: Resume): Promise<void> {
  for (const { composer, judgement } of stopped) {
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
    if (!free) return;
  }
  noteSendGesture(guard.memory, performance.now());
  await resume();
}

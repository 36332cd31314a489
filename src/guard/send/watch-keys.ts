import { composerOfEvent } from '../composer/editable.ts';
import { isOwnEvent } from '../composer/insert.ts';
import { stopEvent } from '../guard-context.ts';
import { createEnterHabit } from './enter-habit.ts';
import { resumeByEnter } from './resume-send.ts';
import { controlOfEvent, isNativeControl } from './send-control.ts';
import { attemptPress, composersSentBy, type SendWatch } from './send-watch.ts';

/** Enter in a composer, with whatever modifiers, and Enter or Space on a send control that is no real button. */
export function watchKeys(watch: SendWatch): void {
  const { guard, attempts } = watch;
  const habit = createEnterHabit(guard.window);
  let stoppedKey = '';

  guard.listen('keydown', (event) => {
    if (isOwnEvent(event)) return;
    stoppedKey = '';
    if ((event.key !== 'Enter' && event.key !== ' ') || confirmsCandidate(event)) return;
    const composer = composerOfEvent(event, guard.ports);
    if (!composer) stoppedKey = onControl(event) ? event.key : '';
    else if (event.key === 'Enter' && !habit.breaksLine(composer, event)) {
      const resume = resumeByEnter(guard, composer, event, habit);
      if (attempts.attempt(event, [composer], resume)) stoppedKey = event.key;
    }
  });
  // Some sites send when the key comes up; that of a stopped Enter is not theirs.
  guard.listen('keyup', (event) => {
    if (stoppedKey === '' || event.key !== stoppedKey || isOwnEvent(event)) return;
    stoppedKey = '';
    stopEvent(event);
  });

  /** A real button answers a key by a click; others listen to the key. */
  function onControl(event: KeyboardEvent): boolean {
    const control = controlOfEvent(event, guard.ports);
    if (!control || isNativeControl(control)) return false;
    const composers = composersSentBy(watch, control);
    return composers !== null && attemptPress(watch, event, control, composers);
  }
}

/** The Enter of an input method. macOS gives keyCode 229 after compositionend, with isComposing false. */
function confirmsCandidate({ isComposing, keyCode }: KeyboardEvent): boolean {
  return isComposing || keyCode === 229;
}

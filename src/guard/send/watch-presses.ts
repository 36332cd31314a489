import { stopEvent } from '../guard-context.ts';
import { beginPointerGesture, type PointerGesture } from './pointer-gesture.ts';
import { controlOfEvent } from './send-control.ts';
import { attemptPress, composersSentBy, type SendWatch } from './send-watch.ts';

/** A press on a send control, from its first half on: some sites send when the button goes down. */
export function watchPresses(watch: SendWatch): void {
  const { guard } = watch;
  let gesture: PointerGesture | null = null;

  const onPress = (event: MouseEvent) => {
    if (event.type === 'pointerdown') gesture?.end();
    const control = event.button === 0 ? controlOfEvent(event, guard.ports) : null;
    if (!control) return;
    if (gesture && control === gesture.control) {
      stopEvent(event);
      if (event.type === 'click') gesture.end();
      return;
    }
    const composers = composersSentBy(watch, control);
    if (!composers) return;
    const begun = event.type === 'click' ? null : beginPointerGesture(control, () => (gesture = null));
    if (attemptPress(watch, event, control, composers, begun?.ended)) gesture = begun;
  };
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const) {
    guard.listen(type, onPress);
  }
  // What a touch says of a press that was stopped already.
  for (const type of ['touchstart', 'touchend'] as const) {
    guard.listen(type, (event) => gesture && event.stopImmediatePropagation());
  }
}

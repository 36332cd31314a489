/** A press whose click never comes (dragged away, cancelled) is over after this long, milliseconds. */
const longestPress = 1_500;

/**
 * A press on a send control that was stopped at its first half. The rest of it is swallowed, and a dialog waits
 * for its end: one that opened under a pressed button would get the release.
 */
export interface PointerGesture {
  control: Element;
  ended: Promise<void>;
  end(): void;
}

export function beginPointerGesture(control: Element, onEnd: () => void): PointerGesture {
  let finish = () => {};
  const ended = new Promise<void>((done) => {
    const timer = setTimeout(() => finish(), longestPress);
    finish = () => {
      clearTimeout(timer);
      onEnd();
      done();
    };
  });
  return { control, ended, end: () => finish() };
}

/** For this long after a prompt appeared nothing in it can be confirmed, milliseconds. */
export const settleTime = 500;

interface ClickFacts {
  /** False for clicks made by Enter, Space or assistive technology. */
  byPointer: boolean;
  /** True for answers that let more through. */
  widens: boolean;
  /** Since when the buttons have been seen uncovered, in the clock of `now`; null while covered. */
  uncoveredSince: number | null;
  now: number;
}

/**
 * Tells a deliberate act from the tail of an earlier one: the Enter that meant to send, a key held down, the
 * second half of a double click, a click drawn onto a button that something covers.
 */
export interface ActGate {
  settled(now: number): boolean;
  /** Enter or Space went down on `target`; false when it must do nothing. */
  keyDown(target: unknown, repeat: boolean, now: number): boolean;
  /** False when its press was not seen here. */
  keyUp(): boolean;
  pointerDown(target: unknown, now: number): void;
  click(target: unknown, facts: ClickFacts): boolean;
}

/** `shownAt` and every `now` are milliseconds of one monotonic clock. */
export function createActGate(shownAt: number): ActGate {
  let keyOn: unknown = null;
  let stray = false;
  let pointerOn: unknown = null;
  const settled = (now: number) => now - shownAt >= settleTime;
  return {
    settled,
    keyDown(target, repeat, now) {
      stray = repeat || !settled(now);
      keyOn = stray ? null : target;
      return !stray;
    },
    keyUp() {
      const seen = keyOn !== null;
      stray = false;
      return seen;
    },
    pointerDown(target, now) {
      pointerOn = settled(now) ? target : null;
    },
    click(target, { byPointer, widens, uncoveredSince, now }) {
      if (!settled(now)) return false;
      const uncovered = uncoveredSince !== null && now - uncoveredSince >= settleTime;
      if (byPointer) {
        const pressed = pointerOn === target;
        pointerOn = null;
        return pressed && (!widens || uncovered);
      }
      if (stray) return false;
      const typed = keyOn === target;
      const otherKey = keyOn !== null && !typed;
      keyOn = null;
      // With no key at all it is assistive technology that pressed the button; a page cannot.
      return typed || (!otherKey && (!widens || uncovered));
    },
  };
}

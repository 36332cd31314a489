import type { GuardContext } from '../guard-context.ts';

/** A request the person refused is refused again without a word for this long: sites retry. Milliseconds. */
const refusalLasts = 30_000;
/** A request this soon after a press or an Enter is what the person wanted, milliseconds. */
const followsPress = 1_000;

export interface Refusals {
  note(valueKeys: readonly string[]): void;
  /** The same values again, and not because the person has just tried once more. */
  covers(valueKeys: readonly string[]): boolean;
}

export function createRefusals(guard: GuardContext): Refusals {
  const refused = new Map<string, number>();
  let pressedAt = -Infinity;
  for (const type of ['pointerdown', 'click', 'keydown'] as const) {
    guard.listen(type, (event) => {
      const isPress = !(event instanceof KeyboardEvent) || event.key === 'Enter';
      if (event.isTrusted && isPress) pressedAt = performance.now();
    });
  }
  return {
    note: (valueKeys) => void refused.set(valueKeys.join('\n'), performance.now()),
    covers(valueKeys) {
      const now = performance.now();
      const refusedAt = refused.get(valueKeys.join('\n'));
      if (refusedAt === undefined || now - refusedAt > refusalLasts) return false;
      return pressedAt < refusedAt || now - pressedAt > followsPress;
    },
  };
}

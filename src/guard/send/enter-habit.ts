import type { Composer } from '../composer/editable.ts';
import { readComposer } from '../composer/read.ts';
import { beginsWith } from '../composer/same-text.ts';

/** An editor that renders later has broken its line, or emptied itself, within this time, milliseconds. */
const effectShows = 60;

/**
 * Learns what Enter does in a composer, with each set of modifiers: asking at every new line of a draft would be
 * unbearable. Until it is known, Shift+Enter breaks a line and any other Enter sends. A wrong belief is caught by
 * the egress guard, and unlearned at the next Enter.
 */
export interface EnterHabit {
  /** Whether this Enter is believed to break a line; observes what it does. */
  breaksLine(composer: Composer, event: KeyboardEvent): boolean;
  /** Whether such an Enter was seen to send here. */
  hasSent(composer: Composer, event: KeyboardEvent): boolean;
}

export function createEnterHabit(window: Window): EnterHabit {
  const learned = new WeakMap<Composer, Map<string, 'breaks' | 'sends'>>();
  return {
    breaksLine(composer, event) {
      if (composer instanceof HTMLInputElement) return false;
      const habits = learned.get(composer) ?? new Map<string, 'breaks' | 'sends'>();
      learned.set(composer, habits);
      const keys = modifiersOf(event);
      if (event.isTrusted) observe(window, composer, (habit) => habits.set(keys, habit));
      return (habits.get(keys) ?? (keys === 'shift' ? 'breaks' : 'sends')) === 'breaks';
    },
    hasSent: (composer, event) => learned.get(composer)?.get(modifiersOf(event)) === 'sends',
  };
}

function observe(window: Window, composer: Composer, learn: (habit: 'breaks' | 'sends') => void): void {
  const before = readComposer(composer).text;
  const look = (): boolean => {
    const after = composer.isConnected ? readComposer(composer).text : '';
    // A held Enter changes nothing, and says nothing; the next key may be in already.
    if (after === before) return false;
    if (after.trim() === '') learn('sends');
    else if (lines(after) > lines(before) && beginsWith(after, before)) learn('breaks');
    return true;
  };
  window.setTimeout(() => look() || window.setTimeout(look, effectShows));
}

const lines = (text: string) => text.split('\n').length;

const modifiersOf = ({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) =>
  `${ctrlKey ? 'ctrl' : ''}${metaKey ? 'meta' : ''}${altKey ? 'alt' : ''}${shiftKey ? 'shift' : ''}`;

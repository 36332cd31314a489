import type { Composer } from './composer/editable.ts';
import { readComposer } from './composer/read.ts';
import { beginsWith } from './composer/same-text.ts';

/** An editor that renders later has broken its line within this time, milliseconds. */
const lineBreakShows = 60;

/**
 * Learns where Enter is a line break (sites that send by Ctrl+Enter or a button only): asking at every new line of
 * a draft would be unbearable. A wrong `true` is caught by the egress guard, and unlearned at the next Enter.
 */
export interface EnterHabit {
  /** Whether the last plain Enter in this composer broke a line; observes this one as well. */
  breaksLine(composer: Composer, event: KeyboardEvent): boolean;
}

export function createEnterHabit(window: Window): EnterHabit {
  const breaking = new WeakSet<Composer>();
  return {
    breaksLine(composer, { ctrlKey, metaKey, altKey, isTrusted }) {
      if (!isTrusted || ctrlKey || metaKey || altKey || composer instanceof HTMLInputElement) return false;
      const before = readComposer(composer).text;
      const learn = (): boolean => {
        const after = readComposer(composer).text;
        // A held Enter changes nothing, and says nothing; the next key may be in already.
        if (after === before) return false;
        const broke = composer.isConnected && lines(after) > lines(before) && beginsWith(after, before);
        if (broke) breaking.add(composer);
        else breaking.delete(composer);
        return true;
      };
      window.setTimeout(() => learn() || window.setTimeout(learn, lineBreakShows));
      return breaking.has(composer);
    },
  };
}

const lines = (text: string) => text.split('\n').length;

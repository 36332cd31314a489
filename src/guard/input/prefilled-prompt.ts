import { valueKey } from '../../core/value-key.ts';
import type { GuardContext } from '../guard-context.ts';

/** Under which names AI apps take a prompt from their address: `?q=`, `#prompt=`, `/new#?message=`. */
const promptNames = /^(?:q|query|prompt|text|message|msg|input|question|content|ask|search)$/i;

/** How long after its address a page's policy may come, milliseconds. */
const longestWait = 60_000;

/**
 * What somebody put into the address for the site to ask. The site sends it by script, with no composer and no
 * gesture in between, so its findings are noted as the person's before any request is judged: the one that carries
 * them is asked about.
 */
export function guardPrefilledPrompt(guard: GuardContext): void {
  const note = async () => {
    const prompts = promptsOf(guard.window.location);
    if (prompts.length === 0) return;
    await guard.view.settled(longestWait);
    for (const text of prompts) {
      for (const { start, end } of guard.judge.scan(text)) {
        guard.memory.seen.add(valueKey(text.slice(start, end)));
      }
    }
  };
  void note();
  guard.window.addEventListener('hashchange', () => void note());
}

/** The prompts that an address holds. */
export function promptsOf({ search, hash }: Pick<Location, 'search' | 'hash'>): string[] {
  const afterMark = hash.slice(Math.max(hash.indexOf('?'), 0) + 1);
  return [search, afterMark]
    .flatMap((part) => [...new URLSearchParams(part)])
    .filter(([name, value]) => promptNames.test(name) && value.trim() !== '')
    .map(([, value]) => value);
}

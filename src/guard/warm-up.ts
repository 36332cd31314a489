import { composerOf } from './composer/editable.ts';
import type { GuardContext } from './guard-context.ts';

/**
 * Has the scanner built while nothing else happens, as soon as somebody puts the cursor into an editable: the first
 * paste need not wait for it, and a frame without an editable never pays.
 */
export function warmUp({ window, view, judge, listen }: GuardContext): void {
  let warm = false;
  const build = () => {
    if (warm || !view.part()) return;
    warm = true;
    judge.scan('');
  };
  listen('focusin', (event) => {
    if (warm || !composerOf(event.composedPath()[0] as Node)) return;
    window.requestIdleCallback(build, { timeout: 500 });
  });
}

import { type Composer, composerOf, composerSelector, deepActiveElement } from './composer/editable.ts';
import type { GuardContext } from './guard-context.ts';
import { rootsOf } from './shadow-roots.ts';

/**
 * Composers that may hold what a send gesture sends: those in sight, in shadow roots too, those used before, the
 * focused one.
 */
export function findComposers(guard: Pick<GuardContext, 'ports' | 'used'>): Composer[] {
  const found = new Set<Composer>();
  const active = composerOf(deepActiveElement(document, guard.ports));
  if (active) found.add(active);
  for (const composer of guard.used) {
    if (composer.isConnected) found.add(composer);
    else guard.used.delete(composer);
  }
  for (const root of rootsOf(document, guard.ports)) {
    for (const element of root.querySelectorAll(composerSelector)) {
      const composer = composerOf(element);
      if (composer) found.add(composer);
    }
  }
  return [...found].filter(isInSight);
}

export function isInSight(composer: Composer): boolean {
  return composer.getClientRects().length > 0;
}

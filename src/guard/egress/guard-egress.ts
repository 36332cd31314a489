import type { GuardContext } from '../guard-context.ts';
import { openChannel } from './channel.ts';
import { createConsideration } from './consider.ts';
import { guardForms } from './navigation/guard-forms.ts';
import { guardLinks } from './navigation/guard-links.ts';
import { guardNavigation } from './navigation/guard-navigation.ts';
import { createSiteValues } from './provenance/site-values.ts';
import { createRecentTexts, watchTexts } from './recent-texts.ts';

/** The isolated world's half of the egress guard: what leaves the page is judged here. */
export function guardEgress(guard: GuardContext): void {
  const recent = createRecentTexts(guard);
  const site = createSiteValues(guard.window);
  const consider = createConsideration({ guard, recent, site });
  openChannel(guard, consider);
  guardNavigation(guard, consider);
  guardForms(guard, consider);
  guardLinks(guard, consider);
  watchTexts(guard, recent);
  for (const type of ['keydown', 'beforeinput', 'paste', 'drop'] as const) {
    guard.listen(type, () => site.noteBeforeEntry());
  }
}

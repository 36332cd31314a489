import { say, type Words } from '../words.ts';
import type { TabAnswer } from './popup-ports.ts';
import { judgeTab, type TabVerdict } from './tab-verdict.ts';

/** Tells the four answers apart by form as well as by colour. */
const signs: Record<TabVerdict['tone'], string> = {
  good: 'M5 12.5l4.5 4.5L19 7.5',
  warn: 'M12 6v6.5l4 2.5',
  stop: 'M12 6v7.5M12 17.6v.1',
  quiet: 'M6 12h12',
};

/** Is this tab protected, and why: the one thing to see at a glance. */
export function TabPanel({ tab, words }: { tab: TabAnswer; words: Words }) {
  const { tone, title, why } = judgeTab(tab);
  return (
    <section class={`tab ${tone}`} aria-live="polite">
      <svg class="sign" viewBox="0 0 24 24" aria-hidden="true">
        <path d={signs[tone]} />
      </svg>
      <div>
        <h1>{say(words, title)}</h1>
        <p>{say(words, why)}</p>
      </div>
    </section>
  );
}

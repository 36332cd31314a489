import type { AttemptEnd } from '../../model/event.ts';
import type { GuardStatus } from '../../model/message.ts';
import type { MessageKey, Words } from '../words.ts';

const ends: readonly { end: AttemptEnd; label: MessageKey }[] = [
  { end: 'blocked', label: 'endedBlocked' },
  { end: 'redacted', label: 'endedRedacted' },
  { end: 'overridden', label: 'endedOverridden' },
  { end: 'warned', label: 'endedWarned' },
  { end: 'logged', label: 'endedLogged' },
];

/** What happened on this page since it was opened. */
export function PagePanel({ guard, words }: { guard: GuardStatus; words: Words }) {
  const seen = ends.filter(({ end }) => (guard.ended[end] ?? 0) > 0);
  return (
    <section>
      <h2>{words('pageHeading')}</h2>
      {seen.length === 0 ? (
        <p class="quiet">{words('pageQuiet')}</p>
      ) : (
        <ul class="ends">
          {seen.map(({ end, label }) => (
            <li key={end} class={end}>
              <b>{guard.ended[end]}</b> {words(label)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

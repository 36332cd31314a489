import type { Words } from '../words.ts';
import type { PromptRequest } from './request.ts';
import { noteOf } from './sentences.ts';

/** More than this would bury the buttons. */
const mostNotes = 3;

/** Why: the admin's own words where there are any, and what kind of rule it is. */
export function RuleNotes({ rules, words }: Pick<PromptRequest, 'rules'> & { words: Words }) {
  const notes = rules
    .map((rule) => ({ ...rule, note: noteOf(rule) }))
    .filter((rule) => rule.message || rule.link || rule.note)
    .slice(0, mostNotes);
  if (notes.length === 0) return null;
  return (
    <section class="notes" aria-label={words('ruleWhy')}>
      {notes.map(({ ruleId, message, link, note }) => (
        <p key={ruleId}>
          {message && <span class="message">{message}</span>} {note && <span>{words(note)}</span>}{' '}
          {link && (
            <a href={link} target="_blank" rel="noopener noreferrer">
              {words('learnMore')}
              <span class="heard">{words('opensNewTab')}</span>
            </a>
          )}
        </p>
      ))}
    </section>
  );
}

import type { ConfigProblem } from '../../model/managed.ts';
import type { Words } from '../words.ts';

/** Faults in the configuration, each with the field it is in. */
export function ProblemList({ problems, words }: { problems: readonly ConfigProblem[]; words: Words }) {
  if (problems.length === 0) return null;
  return (
    <section class="problems">
      <h2>{words('problemsHeading')}</h2>
      <ul>
        {problems.map(({ field, message }) => (
          <li key={field + message}>
            <code>{field}</code> <span>{message}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

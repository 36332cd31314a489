import type { Words } from '../words.ts';
import type { FoundKind } from './request.ts';

/** A pasted customer list gets a summary, not a thousand lines. */
const mostKinds = 5;
const mostSamples = 3;

/** Which kinds of data, and how many. Samples stand here only where no preview shows them in place. */
export function FindingList({
  kinds,
  samples,
  words,
}: {
  kinds: readonly FoundKind[];
  samples: boolean;
  words: Words;
}) {
  const more = kinds.length - mostKinds;
  return (
    <ul class="kinds" aria-label={words('whatWasFound')}>
      {kinds.slice(0, mostKinds).map((kind) => (
        <li key={kind.name}>
          <span class="count">{words('times', String(kind.count))}</span>
          <span class="kind">{kind.name}</span>
          {samples &&
            kind.samples
              .slice(0, mostSamples)
              .map((sample) => <span key={sample} class="sample generated" data-text={sample} />)}
        </li>
      ))}
      {more > 0 && <li class="quiet">{words('moreKinds', String(more))}</li>}
    </ul>
  );
}

import type { Judge, Judgement, Submission } from './judge.ts';
import type { OpenQuestion, Person } from './person.ts';
import type { PolicyView } from './policy-view.ts';
import { buildQuestion } from './question.ts';

/** How long an attempt waits for a policy before the failure mode speaks, milliseconds. */
const longestHold = 12_000;
/** A hold shorter than this is not worth a word to the person, milliseconds. */
const quietHold = 500;

export interface HoldParts {
  judge: Judge;
  view: PolicyView;
  person: Person;
  detectorName(id: string): string;
}

/**
 * Waits for the policy, or goes through a long text in slices; the person sees what is going on once it lasts.
 * `undefined` when they cancel.
 */
export async function judgeWhenPossible(
  parts: HoldParts,
  first: Judgement,
  uid: string,
): Promise<Judgement | undefined> {
  const { judge, view, person } = parts;
  const submission = toSubmission(first);
  const stop = new AbortController();
  let open: OpenQuestion | undefined;
  const timer = setTimeout(() => {
    open = person.ask(
      buildQuestion(view.part() ? 'scanning' : 'starting', first, view.part(), uid, parts.detectorName),
    );
    void open.answer.then(() => stop.abort());
  }, quietHold);
  const cancelled = new Promise<void>((done) => stop.signal.addEventListener('abort', () => done()));
  await Promise.race([view.settled(longestHold), cancelled]);
  const judgement = stop.signal.aborted
    ? undefined
    : await judge.inSlices(submission, (done) => open?.progress(done), stop.signal);
  clearTimeout(timer);
  open?.close();
  return judgement;
}

export function toSubmission({ text, attempt }: Pick<Judgement, 'text' | 'attempt'>): Submission {
  const { channel, actor, whole, files } = attempt;
  return { channel, text, actor, ...(whole && { whole }), ...(files && { files }) };
}

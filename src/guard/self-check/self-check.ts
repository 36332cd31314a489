import { composerOfEvent } from '../composer/editable.ts';
import type { GuardContext } from '../guard-context.ts';
import { checkComposer } from './check-composer.ts';
import { checkFrames } from './check-frames.ts';
import { checkSending } from './check-sending.ts';
import type { Proof } from './proof.ts';

/** The page's own world is silent for good if it does not answer by then, milliseconds. */
const answersWithin = 1_000;

/** The guard proves to itself that what is written here is read and that what is sent here is seen. */
export function startSelfCheck(guard: GuardContext, proof: Proof): void {
  const { link, ports, window } = guard;

  function isAnswered(): boolean {
    if (ports.orphaned()) proof.doubt('orphaned');
    const answers = link.answers();
    if (answers) proof.settle('page-silent');
    else proof.doubt('page-silent');
    return answers;
  }

  guard.listen('focusin', (event) => {
    if (composerOfEvent(event, ports)) window.setTimeout(isAnswered, answersWithin);
  });
  checkComposer(guard, proof, isAnswered);
  checkSending(guard, link, proof);
  checkFrames(guard, proof);
}

import { noCandidates } from './candidates.ts';
import { collect } from './collect.ts';
import type { CompiledCatalogue } from './compile.ts';
import { Evaluation, type EvaluationOptions } from './evaluate.ts';
import type { NumberList } from './number-list.ts';

/** How far a key and the word before it may reach, UTF-16 code units. */
const reach = 340;

/**
 * Keys that look like nothing, where a name near them tells whose they are. Names are looked for only around the
 * places where a key may begin. `undefined` when no detector looks for such keys, or no name is near any.
 */
export function findNamedKeys(
  text: string,
  starts: NumberList,
  catalogue: CompiledCatalogue,
  failed: Set<string>,
  options: EvaluationOptions,
): Evaluation | undefined {
  const named = catalogue.named();
  if (named.detectors.length === 0) return undefined;
  const candidates = noCandidates();
  let to = 0;
  for (let index = 0; index < starts.length; index++) {
    const from = Math.max(to, starts.at(index) - named.widest - reach);
    to = Math.max(to, Math.min(text.length, starts.at(index) + named.widest + reach));
    if (from < to) collect(text, from, to, 0, named.automaton, named.limits, candidates);
  }
  if (candidates.words.length === 0) return undefined;
  const evaluation = new Evaluation(text, candidates, named, failed, options);
  for (let index = 0; index < starts.length; index++) evaluation.atKeyStart(starts.at(index));
  return evaluation;
}

import { compileCatalogue } from '../../../src/core/scan/compile.ts';
import { catalogue } from '../../../src/detectors/catalogue.ts';
import { buildAutomaton } from '../automaton.ts';
import type { Look } from './contender.ts';

/** One pass that reads every character and does nothing else. */
export function characterLoop(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

/** Aho and Corasick's automaton, complete, over the keywords of the scanner's pass: a walk that counts hits. */
export function automatonLoop(): Look {
  const { keywords } = compileCatalogue(catalogue).automaton;
  const { classOf, next, shift, firstAccepting } = buildAutomaton(keywords);
  return (text) => {
    let state = 0;
    let hits = 0;
    for (let at = 0; at < text.length; at++) {
      state = next[(state << shift) | classOf[text.charCodeAt(at)]!]!;
      if (state >= firstAccepting) hits++;
    }
    return hits;
  };
}

import type { Detector } from '../../model/detector.ts';
import { validators } from '../validators/table.ts';
import type { Validator } from '../validators/validator.ts';
import { type Automaton, buildAutomaton } from './automaton.ts';
import type { CollectLimits } from './collect.ts';

export interface CompiledDetector {
  index: number;
  detector: Detector;
  /** Sticky; for `lines` a plain test of one line. */
  regex: RegExp;
  /** The pattern has no upper bound of its own: it is run on a cut-out of the text. */
  unbounded: boolean;
  namesValue: boolean;
  validate: Validator | undefined;
  /** Indexes of keywords that confirm, and that speak against. */
  confirming: ReadonlySet<number>;
  opposing: ReadonlySet<number>;
}

/** What ends in one accepting state. */
export interface KeywordEnd {
  keyword: number;
  length: number;
  /** Detectors that start here. */
  starts: readonly number[];
  /** Detectors that have it as a context word, for or against. */
  contextOf: readonly number[];
}

export interface CompiledCatalogue {
  automaton: Automaton;
  /** By accepting state, counted from `automaton.firstAccepting`. */
  ends: readonly (readonly KeywordEnd[])[];
  detectors: readonly CompiledDetector[];
  /** Indexes of detectors by trigger. */
  digits: readonly number[];
  words: readonly number[];
  lines: readonly number[];
  limits: CollectLimits;
}

/** Throws a SyntaxError for a pattern that does not compile; `checkPattern` says so beforehand. */
export function compileCatalogue(detectors: readonly Detector[]): CompiledCatalogue {
  const keywords = new Map<string, KeywordEnd & { starts: number[]; contextOf: number[] }>();
  const entry = (word: string) => {
    const known = keywords.get(word);
    if (known) return known;
    const fresh = { keyword: keywords.size, length: word.length, starts: [], contextOf: [] };
    keywords.set(word, fresh);
    return fresh;
  };
  const compiled = detectors.map((detector, index): CompiledDetector => {
    for (const keyword of detector.keywords) entry(keyword).starts.push(index);
    const note = (word: string) => {
      const { keyword, contextOf } = entry(word);
      contextOf.push(index);
      return keyword;
    };
    return {
      index,
      detector,
      regex: compilePattern(detector),
      unbounded: isUnbounded(detector.pattern),
      namesValue: detector.pattern.includes('(?<value>'),
      validate: detector.validator && validators[detector.validator],
      confirming: new Set(detector.context?.words.map(note)),
      opposing: new Set(detector.context?.against.map(note)),
    };
  });
  const automaton = buildAutomaton([...keywords.keys()]);
  const ends = [...keywords.values()];
  const triggered = (trigger: Detector['trigger']) =>
    compiled.filter(({ detector }) => detector.trigger === trigger).map(({ index }) => index);
  const digits = triggered('digits');
  const words = triggered('letters');
  return {
    automaton,
    ends: automaton.outputs.map((state) => state.map((keyword) => ends[keyword]!)),
    detectors: compiled,
    digits,
    words,
    lines: triggered('lines'),
    limits: {
      minDigits: Math.min(25, ...digits.map((index) => detectors[index]!.minDigits)),
      wantsWords: words.length > 0,
    },
  };
}

function compilePattern(detector: Detector): RegExp {
  const indices = detector.pattern.includes('(?<value>') ? 'd' : '';
  const sticky = detector.trigger === 'lines' ? '' : 'y';
  return new RegExp(detector.pattern, `${indices}${detector.ignoreCase ? 'i' : ''}${sticky}`);
}

/** Whether a `*`, `+` or `{n,}` stands outside a character class. Errs towards true. */
export function isUnbounded(pattern: string): boolean {
  return /[*+]|\{\d+,\}/.test(pattern.replace(/\\./g, '').replace(/\[[^\]]*\]/g, ''));
}

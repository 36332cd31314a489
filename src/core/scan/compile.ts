import type { Detector } from '../../model/detector.ts';
import { validators } from '../validators/table.ts';
import type { Validator } from '../validators/validator.ts';
import { Automaton } from './automaton.ts';
import { byFirstDigits, type DigitLists } from './by-first-digits.ts';
import { byFirstLetter } from './by-first-letter.ts';
import type { CollectLimits } from './collect.ts';
import { type FirstCharacters, firstCharacters } from './first-characters.ts';

type Trigger = NonNullable<Detector['trigger']>;

export interface Matcher {
  /** Sticky; for `lines` a plain test of one line. */
  regex: RegExp;
  /** The pattern has no upper bound of its own: it is run on a cut-out of the text. */
  unbounded: boolean;
  namesValue: boolean;
  /** What a match can begin with, where that can be told. */
  begins: FirstCharacters | undefined;
}

export interface CompiledDetector {
  index: number;
  detector: Detector;
  /** Made when it is first tried. */
  matcher: Matcher | undefined;
  validate: Validator | undefined;
  /** Keywords that confirm, and that speak against. */
  confirming: readonly number[];
  opposing: readonly number[];
  window: number;
}

/** By keyword: indexes of detectors. */
type DetectorLists = readonly (readonly number[] | undefined)[];

/** Detectors made ready to run together. */
export interface CompiledDetectors {
  automaton: Automaton;
  limits: CollectLimits;
  detectors: readonly CompiledDetector[];
  /** By keyword: detectors that start there. */
  startsAt: DetectorLists;
  /** By trigger: detectors that are tried at every candidate of its kind. */
  everywhere: Readonly<Record<Trigger, readonly number[]>>;
  /** By trigger and keyword: detectors that are tried only near this word. */
  near: Readonly<Record<Exclude<Trigger, 'lines'>, DetectorLists>>;
  /** Of `everywhere.digits`, by the length of the first group of digits and the first of them. */
  digitsByGroup(): DigitLists;
  /** Of `everywhere.letters`, by the word's first letter. */
  wordsByLetter(): readonly (readonly number[])[];
  /** The widest context window of all, UTF-16 code units. */
  widest: number;
}

export interface CompiledCatalogue extends CompiledDetectors {
  /** Detectors of keys that only a name nearby tells from others. Compiled when a text holds such a key. */
  named(): CompiledDetectors;
}

const nothing: readonly never[] = [];

/**
 * `namedKeys` are further detectors of keys that only a name nearby tells, asked for when a text holds such a key.
 * A pattern that does not compile throws a SyntaxError at the first text it is tried on; `checkPattern` says so
 * beforehand.
 */
export function compileCatalogue(
  detectors: readonly Detector[],
  namedKeys: () => readonly Detector[] = () => nothing,
): CompiledCatalogue {
  const own = detectors.filter(isNamedKey);
  const others = own.length === 0 ? detectors : detectors.filter((detector) => !isNamedKey(detector));
  return { ...compile(others), named: once(() => compile([...own, ...namedKeys()])) };
}

const isNamedKey = ({ trigger, keywords, context }: Detector) =>
  trigger === 'runs' && keywords.length === 0 && context?.required === true;

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function compile(detectors: readonly Detector[]): CompiledDetectors {
  const known = new Map<string, number>();
  const keywords: string[] = [];
  const number = (word: string) => {
    let index = known.get(word);
    if (index === undefined) {
      index = keywords.push(word) - 1;
      known.set(word, index);
    }
    return index;
  };
  const startsAt = new Map<number, number[]>();
  const everywhere: Record<Trigger, number[]> = { digits: [], letters: [], runs: [], lines: [] };
  const near = { digits: new Map(), letters: new Map(), runs: new Map() } as const;
  const isContext: number[] = [];
  const compiled = detectors.map((detector, index): CompiledDetector => {
    for (const keyword of detector.keywords) push(startsAt, number(keyword), index);
    const { context, trigger } = detector;
    const confirming = context ? context.words.map(number) : nothing;
    const opposing = context && context.against.length > 0 ? context.against.map(number) : nothing;
    isContext.push(...confirming, ...opposing);
    if (trigger && trigger !== 'lines' && detector.keywords.length === 0) {
      if (context?.required) for (const word of confirming) push(near[trigger], word, index);
      else everywhere[trigger].push(index);
    }
    if (trigger === 'lines') everywhere.lines.push(index);
    return {
      index,
      detector,
      matcher: undefined,
      validate: detector.validator && validators[detector.validator],
      confirming,
      opposing,
      window: context?.window ?? 0,
    };
  });
  return {
    automaton: new Automaton(keywords),
    limits: limitsOf(compiled, keywords.length, startsAt, isContext),
    detectors: compiled,
    startsAt: inArray(startsAt, keywords.length),
    everywhere,
    near: {
      digits: inArray(near.digits, keywords.length),
      letters: inArray(near.letters, keywords.length),
      runs: inArray(near.runs, keywords.length),
    },
    digitsByGroup: once(() => byFirstDigits(indexed(everywhere.digits, detectors))),
    wordsByLetter: once(() => byFirstLetter(indexed(everywhere.letters, detectors))),
    widest: compiled.reduce((most, { window }) => Math.max(most, window), 0),
  };
}

const indexed = (indexes: readonly number[], detectors: readonly Detector[]) =>
  indexes.map((index) => ({ index, ...detectors[index]! }));

function push(lists: Map<number, number[]>, at: number, value: number): void {
  const list = lists.get(at);
  if (list) list.push(value);
  else lists.set(at, [value]);
}

/** An array is read several times as fast as a map. */
function inArray(lists: ReadonlyMap<number, number[]>, length: number): DetectorLists {
  const array = new Array<number[] | undefined>(length).fill(undefined);
  for (const [at, list] of lists) array[at] = list;
  return array;
}

function limitsOf(
  compiled: readonly CompiledDetector[],
  keywords: number,
  startsAt: ReadonlyMap<number, unknown>,
  context: readonly number[],
): CollectLimits {
  const starts = new Uint8Array(keywords);
  for (const index of startsAt.keys()) starts[index] = 1;
  const isContext = new Uint8Array(keywords);
  for (const index of context) isContext[index] = 1;
  let minDigits = 25;
  let wantsMixed = false;
  for (const { detector } of compiled) {
    if (detector.trigger === 'digits') minDigits = Math.min(minDigits, detector.minDigits);
    else if (detector.trigger === 'letters') wantsMixed = true;
  }
  return { minDigits, wantsMixed, starts, isContext };
}

/** By flags and pattern: hundreds of vendors' keys look alike. */
const matchers = new Map<string, Matcher>();

/** Throws a SyntaxError when the detector's pattern is none. */
export function matcherOf(compiled: CompiledDetector): Matcher {
  compiled.matcher ??= sharedMatcher(compiled.detector);
  return compiled.matcher;
}

function sharedMatcher({ pattern, ignoreCase, trigger }: Detector): Matcher {
  const flags = `${ignoreCase ? 'i' : ''}${trigger === 'lines' ? '' : 'y'}`;
  const known = matchers.get(`${flags}/${pattern}`);
  if (known) return known;
  const matcher = {
    regex: new RegExp(pattern, flags),
    unbounded: isUnbounded(pattern),
    namesValue: pattern.includes('(?<value>'),
    begins: trigger === 'lines' ? undefined : firstCharacters(pattern, ignoreCase),
  };
  matchers.set(`${flags}/${pattern}`, matcher);
  return matcher;
}

/** Whether a `*`, `+` or `{n,}` stands outside a character class. Errs towards true. */
function isUnbounded(pattern: string): boolean {
  let inClass = false;
  for (let at = 0; at < pattern.length; at++) {
    const code = pattern.charCodeAt(at);
    if (code === 92) at++;
    else if (inClass) inClass = code !== 93;
    else if (code === 91) inClass = true;
    else if (code === 42 || code === 43) return true;
    else if (code === 44 && pattern[at + 1] === '}' && isDigitAt(pattern, at - 1)) return true;
  }
  return false;
}

const isDigitAt = (text: string, at: number) => text[at]! >= '0' && text[at]! <= '9';

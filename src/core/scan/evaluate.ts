import type { Candidates } from './candidates.ts';
import { type CompiledDetector, type CompiledDetectors, matcherOf } from './compile.ts';
import { LineMarks } from './line-marks.ts';
import { matchAt } from './match.ts';
import { type Overrun, Stopwatch } from './overrun.ts';
import { score } from './score.ts';
import type { Ranked } from './settle.ts';
import { noContext, WordsNear } from './words-near.ts';

/** A required context word may be missing where the value is the whole text, up to this length. */
const longestLone = 40;

export interface EvaluationOptions {
  explain: boolean;
  overrun: Overrun | undefined;
}

/** Tries detectors at candidates of one text and gathers what they find. */
export class Evaluation {
  readonly findings: Ranked[] = [];
  readonly lineMarks: LineMarks;
  /** How often a pattern was tried: the work done, for tests. */
  tries = 0;
  private readonly near: WordsNear;
  /** For each detector the end of its last match: nothing is tried twice. */
  private readonly matchedTo = new Map<number, number>();
  /** For each detector the last candidate, plus one, at which a word near had it tried. */
  private triedAt: Int32Array | undefined;
  private readonly stopwatch: Stopwatch;
  private readonly isShort: boolean;
  private readonly text: string;
  private readonly catalogue: CompiledDetectors;
  private readonly failed: Set<string>;
  private readonly options: EvaluationOptions;

  constructor(
    text: string,
    candidates: Candidates,
    catalogue: CompiledDetectors,
    failed: Set<string>,
    options: EvaluationOptions,
  ) {
    this.text = text;
    this.catalogue = catalogue;
    this.failed = failed;
    this.options = options;
    this.near = new WordsNear(text, candidates.words);
    this.lineMarks = new LineMarks(text);
    this.stopwatch = new Stopwatch(options.overrun);
    this.isShort = text.length <= longestLone;
  }

  atKeyword(start: number, keyword: number): void {
    for (const index of this.catalogue.startsAt[keyword]!) {
      const compiled = this.catalogue.detectors[index]!;
      if (compiled.detector.trigger === 'lines') this.lineMarks.add(index, start);
      else if (this.mayHaveContext(compiled, start)) this.tryAt(compiled, start);
    }
  }

  /** `group` digits stand at `at`, `count` from there on across single separators. */
  atDigits(at: number, group: number, count: number): void {
    const { detectors, digitsByGroup } = this.catalogue;
    const first = this.text.charCodeAt(at) - 48;
    for (const index of digitsByGroup()[group]![first]!) {
      const compiled = detectors[index]!;
      if (count < compiled.detector.minDigits) break;
      this.tryAt(compiled, at);
    }
    this.forEachNear('digits', at, (compiled) => {
      if (count >= compiled.detector.minDigits) this.tryAt(compiled, at);
    });
  }

  atMixedWord(at: number): void {
    const { wordsByLetter, detectors } = this.catalogue;
    for (const index of wordsByLetter()[this.text.charCodeAt(at)]!) this.tryAt(detectors[index]!, at);
    this.forEachNear('letters', at, (compiled) => this.tryAt(compiled, at));
  }

  atKeyStart(at: number): void {
    const { everywhere, detectors } = this.catalogue;
    for (const index of everywhere.runs) this.tryAt(detectors[index]!, at);
    this.forEachNear('runs', at, (compiled) => this.tryAt(compiled, at));
  }

  /** Detectors that need a word near: those that have one, and in a short text those that may do without. */
  private forEachNear(
    trigger: 'digits' | 'letters' | 'runs',
    at: number,
    visit: (compiled: CompiledDetector) => void,
  ): void {
    const { near, detectors, widest } = this.catalogue;
    if (this.isShort) {
      for (const compiled of detectors) {
        const { detector, validate } = compiled;
        if (detector.trigger === trigger && detector.context?.required && validate) visit(compiled);
      }
    }
    const lists = near[trigger];
    this.triedAt ??= new Int32Array(detectors.length);
    const { triedAt } = this;
    this.near.forEachAround(at, widest, (keyword) => {
      const confirmed = lists[keyword];
      if (confirmed === undefined) return;
      for (const index of confirmed) {
        if (triedAt[index] === at + 1) continue;
        triedAt[index] = at + 1;
        visit(detectors[index]!);
      }
    });
  }

  /** Whether a detector that needs a word near can have one, roughly. */
  private mayHaveContext(compiled: CompiledDetector, at: number): boolean {
    if (!compiled.detector.context?.required || this.isShort) return true;
    return this.near.isAround(at, compiled.window + 200, compiled.confirming);
  }

  private tryAt(compiled: CompiledDetector, at: number): void {
    const { detector, index } = compiled;
    if (at < this.matchedEnd(index) || (this.failed.size > 0 && this.failed.has(detector.id))) return;
    try {
      const started = this.stopwatch.start(detector.id);
      this.tryFrom(compiled, at);
      if (!this.stopwatch.holds(detector.id, started)) this.failed.add(detector.id);
    } catch {
      this.failed.add(detector.id);
    }
  }

  private matchedEnd(detector: number): number {
    return this.matchedTo.size > 0 ? (this.matchedTo.get(detector) ?? 0) : 0;
  }

  /** Tries the pattern at each place within its reach, up to the first match. */
  private tryFrom(compiled: CompiledDetector, at: number): void {
    const { detector, index } = compiled;
    const first = Math.max(this.matchedEnd(index), this.earliestStart(at, detector.reach));
    const { begins } = matcherOf(compiled);
    for (let start = first; start <= at; start++) {
      if (begins && begins[this.text.charCodeAt(start)] === 0) continue;
      this.tries++;
      const end = this.match(compiled, start, at);
      if (end <= start) continue;
      this.matchedTo.set(index, end);
      return;
    }
  }

  /** A long reach stays within the word: spaces, quotes, brackets and the like end it. */
  private earliestStart(at: number, reach: number): number {
    let start = Math.max(0, at - reach);
    if (reach <= 8) return start;
    const stop = start;
    start = at;
    while (start > stop && !endsWord(this.text.charCodeAt(start - 1))) start--;
    return start;
  }

  /** The end of what was found from `start` on, or -1. What is found must reach beyond `at`. */
  private match(compiled: CompiledDetector, start: number, at: number): number {
    const match = matchAt(this.text, compiled, start, at);
    if (!match) return -1;
    return this.judge(compiled, match.valueStart, match.valueEnd) ? match.valueEnd : -1;
  }

  private judge(compiled: CompiledDetector, start: number, end: number): boolean {
    const { detector } = compiled;
    const value = this.text.slice(start, end);
    const context = detector.context ? this.near.context(start, end, compiled) : noContext;
    const scored = score(
      compiled,
      value,
      context,
      this.isShort && this.text.trim() === value,
      (index) => this.catalogue.automaton.keywords[index]!,
      this.options.explain,
    );
    if (!scored) return false;
    this.findings.push({
      finding: {
        detector: detector.id,
        dataType: detector.dataType,
        start,
        end,
        confidence: scored.confidence,
        tags: detector.tags,
      },
      rank: scored.rank,
      evidence: scored.evidence,
    });
    return true;
  }
}

const wordEnds = new Uint8Array(128);
for (const character of ' \t\n\r"\'`()[]{}<>,;=|@') wordEnds[character.charCodeAt(0)] = 1;

const endsWord = (code: number) => (code < 128 ? wordEnds[code] === 1 : code === 0xa0 || code >= 0x2000);

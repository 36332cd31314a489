import type { Candidates } from './candidates.ts';
import type { CompiledCatalogue, CompiledDetector } from './compile.ts';
import { matchAt } from './match.ts';
import { NumberList } from './number-list.ts';
import { forEachKeyStart } from './runs.ts';
import { score } from './score.ts';
import type { Ranked } from './settle.ts';
import { noContext, WordsNear } from './words-near.ts';

/** A required context word may be missing where the value is the whole text, up to this length. */
const longestLone = 40;

/** Who must not take longer than a budget, and how time is told. */
export interface Overrun {
  /** Milliseconds, from any origin. */
  clock: () => number;
  /** Milliseconds that a detector may take for one text. */
  budget: number;
  detectors: ReadonlySet<string>;
}

export interface EvaluationOptions {
  explain: boolean;
  overrun: Overrun | undefined;
}

/** Tries detectors at candidates of one text and gathers what they find. */
export class Evaluation {
  readonly findings: Ranked[] = [];
  /** For each `lines` detector the offset of a keyword of it in each line that has one. */
  readonly lineMarks = new Map<number, NumberList>();
  /** How often a pattern was tried: the work done, for tests. */
  tries = 0;
  private readonly near: WordsNear;
  private readonly words: NumberList;
  /** For each detector the end of its last match: nothing is tried twice. */
  private readonly matchedTo: Int32Array;
  /** For each detector the last candidate it was tried at; for `lines` the end of the last line marked. */
  private readonly triedAt: Int32Array;
  private readonly spent = new Map<string, number>();
  private readonly isShort: boolean;
  private readonly text: string;
  private readonly catalogue: CompiledCatalogue;
  private readonly failed: Set<string>;
  private readonly options: EvaluationOptions;

  constructor(
    text: string,
    candidates: Candidates,
    catalogue: CompiledCatalogue,
    failed: Set<string>,
    options: EvaluationOptions,
  ) {
    this.text = text;
    this.catalogue = catalogue;
    this.failed = failed;
    this.options = options;
    this.near = new WordsNear(text, candidates.words);
    this.words = candidates.words;
    this.matchedTo = new Int32Array(catalogue.detectors.length);
    this.triedAt = new Int32Array(catalogue.detectors.length).fill(-1);
    this.isShort = text.length <= longestLone;
  }

  atKeyword(start: number, keyword: number): void {
    for (const index of this.catalogue.startsAt[keyword]!) {
      const compiled = this.catalogue.detectors[index]!;
      if (compiled.detector.trigger === 'lines') this.markLine(index, start);
      else if (this.mayHaveContext(compiled, start)) this.tryAt(compiled, start);
    }
  }

  atDigits(at: number, count: number): void {
    const { detectors } = this.catalogue;
    this.forEachTriggered('digits', at, (index) => {
      const compiled = detectors[index]!;
      if (count >= compiled.detector.minDigits) this.tryAt(compiled, at);
    });
  }

  atMixedWord(at: number): void {
    this.forEachTriggered('letters', at, (index) => this.tryAt(this.catalogue.detectors[index]!, at));
  }

  /** Long runs of key characters, where a detector of such runs can find anything at all. */
  atRuns(): void {
    const { everywhere, near } = this.catalogue;
    const { words } = this;
    let wanted = everywhere.runs.length > 0;
    for (let at = 2; at < words.length && !wanted; at += 3) wanted = near.runs[words.at(at)] !== undefined;
    if (!wanted) return;
    forEachKeyStart(this.text, (at) => {
      this.forEachTriggered('runs', at, (index) => this.tryAt(this.catalogue.detectors[index]!, at));
    });
  }

  private forEachTriggered(
    trigger: 'digits' | 'letters' | 'runs',
    at: number,
    visit: (index: number) => void,
  ): void {
    const { everywhere, near, detectors, widest } = this.catalogue;
    for (const index of everywhere[trigger]) visit(index);
    if (this.isShort) {
      for (const { index, detector, validate } of detectors) {
        if (detector.trigger === trigger && detector.context?.required && validate) visit(index);
      }
    }
    if (this.words.length === 0) return;
    for (const keyword of this.near.around(at, widest)) {
      const confirmed = near[trigger][keyword];
      if (!confirmed) continue;
      for (const index of confirmed) {
        if (this.triedAt[index] === at) continue;
        this.triedAt[index] = at;
        visit(index);
      }
    }
  }

  /** Whether a detector that needs a word near can have one, roughly. */
  private mayHaveContext(compiled: CompiledDetector, at: number): boolean {
    if (!compiled.detector.context?.required || this.isShort) return true;
    const around = this.near.around(at, compiled.window + 200);
    return compiled.confirming.some((word) => around.includes(word));
  }

  private markLine(index: number, at: number): void {
    if (at <= this.triedAt[index]!) return;
    const end = this.text.indexOf('\n', at);
    this.triedAt[index] = end < 0 ? this.text.length : end;
    const marks = this.lineMarks.get(index) ?? new NumberList();
    this.lineMarks.set(index, marks);
    marks.push(at);
  }

  private tryAt(compiled: CompiledDetector, at: number): void {
    const { detector, index } = compiled;
    if (at < this.matchedTo[index]! || this.failed.has(detector.id)) return;
    const { overrun } = this.options;
    const watched = overrun?.detectors.has(detector.id) ? overrun : undefined;
    const started = watched?.clock() ?? 0;
    try {
      const first = Math.max(this.matchedTo[index]!, this.earliestStart(at, detector.reach));
      for (let start = first; start <= at; start++) {
        this.tries++;
        const end = this.match(compiled, start, at);
        if (end <= start) continue;
        this.matchedTo[index] = end;
        break;
      }
    } catch {
      this.failed.add(detector.id);
    }
    if (watched) this.note(detector.id, watched.clock() - started, watched.budget);
  }

  private note(id: string, took: number, budget: number): void {
    const spent = (this.spent.get(id) ?? 0) + took;
    this.spent.set(id, spent);
    if (spent > budget) this.failed.add(id);
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

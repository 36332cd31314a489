import type { Finding } from '../../model/finding.ts';
import { isPlaceholder } from '../validators/placeholder.ts';
import type { Candidates } from './collect.ts';
import type { CompiledCatalogue, CompiledDetector } from './compile.ts';
import { type ContextWords, contextAround, findContextWords } from './context-words.ts';

/** A pattern without a bound of its own sees this much text after its candidate, UTF-16 code units. */
const longestUnbounded = 4096;
const lookbehind = 64;
/** A required context word may be missing where the value is the whole text, up to this length. */
const longestLone = 40;
const loneConfidence = 0.5;

/** Tries detectors at candidates of one text and gathers what they find. */
export class Evaluation {
  readonly findings: Finding[] = [];
  /** For each `lines` detector the offsets of its keywords. */
  readonly lineMarks = new Map<number, number[]>();
  /** How often a pattern was tried: the work done, for tests. */
  tries = 0;
  private readonly words: ContextWords;
  /** For each detector the end of its last match, and of its last keyword: nothing is tried twice. */
  private readonly matchedTo: Int32Array;
  private readonly text: string;
  private readonly catalogue: CompiledCatalogue;
  private readonly failed: Set<string>;

  constructor(text: string, candidates: Candidates, catalogue: CompiledCatalogue, failed: Set<string>) {
    this.text = text;
    this.catalogue = catalogue;
    this.failed = failed;
    this.words = findContextWords(text, candidates, catalogue);
    this.matchedTo = new Int32Array(catalogue.detectors.length);
  }

  /** `end` is the offset after the keyword, `state` the accepting state. */
  atKeyword(end: number, state: number): void {
    for (const { length, starts } of this.catalogue.ends[state - this.catalogue.automaton.firstAccepting]!) {
      for (const index of starts) {
        const compiled = this.catalogue.detectors[index]!;
        if (compiled.detector.trigger === 'lines') this.markLine(index, end - 1);
        else this.tryAt(compiled, end - length);
      }
    }
  }

  atDigits(at: number, count: number): void {
    for (const index of this.catalogue.digits) {
      const compiled = this.catalogue.detectors[index]!;
      if (count >= compiled.detector.minDigits) this.tryAt(compiled, at);
    }
  }

  atWord(at: number): void {
    for (const index of this.catalogue.words) this.tryAt(this.catalogue.detectors[index]!, at);
  }

  /** A number with check digits that is all of a short text needs no words around it. */
  private mayBeLone({ detector, validate }: CompiledDetector): boolean {
    return (
      this.text.length <= longestLone &&
      validate !== undefined &&
      detector.dataType.startsWith('pii/national-id/')
    );
  }

  private isWholeText(value: string): boolean {
    return this.text.length <= longestLone && this.text.trim() === value;
  }

  private markLine(index: number, at: number): void {
    const marks = this.lineMarks.get(index);
    if (marks) marks.push(at);
    else this.lineMarks.set(index, [at]);
  }

  private tryAt(compiled: CompiledDetector, at: number): void {
    const { detector } = compiled;
    if (at < this.matchedTo[compiled.index]! || this.failed.has(detector.id)) return;
    if (detector.context?.required && !this.words.present[compiled.index] && !this.mayBeLone(compiled))
      return;
    try {
      const first = Math.max(this.matchedTo[compiled.index]!, this.earliestStart(at, detector.reach));
      for (let start = first; start <= at; start++) {
        this.tries++;
        const end = this.match(compiled, start, at);
        if (end > start) {
          this.matchedTo[compiled.index] = end;
          return;
        }
      }
    } catch {
      this.failed.add(detector.id);
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
    const { regex } = compiled;
    const offset = compiled.unbounded ? Math.max(0, start - lookbehind) : 0;
    const subject = compiled.unbounded ? this.text.slice(offset, start + longestUnbounded) : this.text;
    regex.lastIndex = start - offset;
    const match = regex.exec(subject);
    if (!match || offset + regex.lastIndex <= at) return -1;
    const [from, to] = (compiled.namesValue && match.indices?.groups?.value) || [
      match.index,
      match.index + match[0].length,
    ];
    return this.judge(compiled, offset + from, offset + to) ? offset + to : -1;
  }

  private judge(compiled: CompiledDetector, start: number, end: number): boolean {
    const { detector } = compiled;
    const value = this.text.slice(start, end);
    const verdict = compiled.validate ? compiled.validate(value) : true;
    if (verdict === false) return false;
    if (detector.dataType.startsWith('secret/') && isPlaceholder(value)) return false;
    const base = verdict === true ? detector.confidence : verdict;
    const context = detector.context ? contextAround(this.words, compiled, start, end) : 'none';
    if (context === 'opposed') return false;
    const lone = context === 'none' && detector.context?.required === true;
    if (lone && !this.isWholeText(value)) return false;
    this.findings.push({
      detector: detector.id,
      dataType: detector.dataType,
      start,
      end,
      confidence: context === 'confirmed' ? confirm(base) : lone ? Math.min(base, loneConfidence) : base,
      tags: detector.tags,
    });
    return true;
  }
}

/** A context word takes away half of the doubt. */
function confirm(confidence: number): number {
  return Math.round((1 - (1 - confidence) / 2) * 1000) / 1000;
}

const wordEnds = new Uint8Array(128);
for (const character of ' \t\n\r"\'`()[]{}<>,;=|@') wordEnds[character.charCodeAt(0)] = 1;

const endsWord = (code: number) => (code < 128 ? wordEnds[code] === 1 : code === 0xa0 || code >= 0x2000);

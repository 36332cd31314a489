import type { Detector } from '../../model/detector.ts';
import type { ExplainedFinding, ScanResult } from '../../model/finding.ts';
import { type Candidates, noCandidates } from './candidates.ts';
import { collect } from './collect.ts';
import { type CompiledCatalogue, compileCatalogue } from './compile.ts';
import { Evaluation, type EvaluationOptions } from './evaluate.ts';
import { findLineBlocks } from './line-blocks.ts';
import { findNamedKeys } from './named-keys.ts';
import type { NumberList } from './number-list.ts';
import type { Overrun } from './overrun.ts';
import { keyStarts, longRuns } from './runs.ts';
import { fitBlocks, type Ranked, settleOverlaps, splitContainers } from './settle.ts';
import { isNews, mapBack } from './view.ts';
import { normalisedViews } from './views.ts';

export interface Scanner {
  scan(text: string): ScanResult;
  /** The same in slices of some milliseconds: `done` goes from 0 to 1, the generator returns the result. */
  scanInSlices(text: string): Generator<{ done: number }, ScanResult>;
  /** The findings of `scan`, each with what gave which score. */
  explain(text: string): ExplainedFinding[];
  /** How often a pattern was tried since the scanner was made: its work, counted. */
  tries(): number;
}

export interface ScannerOptions {
  /** UTF-16 code units per slice of `scanInSlices`. Default 200,000. */
  sliceLength?: number;
  /** Detectors that are switched off when they take too long. */
  overrun?: Overrun;
  /** More detectors of keys that only a name nearby tells, asked for when a text holds such a key. */
  namedKeys?: () => readonly Detector[];
}

/** Candidates evaluated per slice. */
const batch = 4000;

interface Share {
  findings: Ranked[];
  blocks: () => Ranked[];
}

/**
 * A scanner for these detectors. One linear pass finds candidates; only there do patterns, validators and
 * context run. A detector that throws or overruns is off for the rest of the scanner's life and named in `failed`.
 */
export function createScanner(detectors: readonly Detector[], options: ScannerOptions = {}): Scanner {
  const catalogue = compileCatalogue(detectors, options.namedKeys);
  const failed = new Set<string>();
  const sliceLength = options.sliceLength ?? 200_000;
  let tries = 0;

  function* run(text: string, slice: number, explain: boolean): Generator<{ done: number }, Ranked[]> {
    const evaluation = { explain, overrun: options.overrun };
    const runs = longRuns(text);
    const raw = yield* scanView(text, runs, catalogue, failed, slice, evaluation);
    tries += raw.tries;
    const found = [...raw.findings];
    for (const view of normalisedViews(text, runs)) {
      const share = yield* scanView(view.text, longRuns(view.text), catalogue, failed, slice, evaluation);
      tries += share.tries;
      for (const ranked of share.findings) {
        if (!isNews(view, ranked.finding.start, ranked.finding.end)) continue;
        found.push({ ...ranked, finding: mapBack(view, [ranked.finding])[0]! });
      }
    }
    const [containers, values] = splitContainers(found);
    const inside = fitBlocks(settleOverlaps(values), settleOverlaps(containers));
    return fitBlocks(inside, raw.blocks());
  }

  const result = (ranked: readonly Ranked[]): ScanResult => ({
    findings: ranked.map(({ finding }) => finding),
    failed: [...failed],
  });
  const atOnce = (text: string, explain: boolean) =>
    run(text, Number.POSITIVE_INFINITY, explain).next().value as Ranked[];

  return {
    scan: (text) => result(atOnce(text, false)),
    *scanInSlices(text) {
      return result(yield* run(text, sliceLength, false));
    },
    explain: (text) =>
      atOnce(text, true).map(({ finding, evidence }) => ({ ...finding, evidence: evidence ?? [] })),
    tries: () => tries,
  };
}

/** `slice` UTF-16 code units at a time; the candidates are found in the first half of the progress. */
function* scanView(
  text: string,
  runs: NumberList,
  catalogue: CompiledCatalogue,
  failed: Set<string>,
  slice: number,
  options: EvaluationOptions,
): Generator<{ done: number }, Share & { tries: number }> {
  const candidates = noCandidates();
  let state = 0;
  for (let from = 0; from < text.length; from += slice) {
    const to = Math.min(text.length, from + slice);
    state = collect(text, from, to, state, catalogue.automaton, catalogue.limits, candidates);
    if (to < text.length) yield { done: to / text.length / 2 };
  }
  const evaluation = new Evaluation(text, candidates, catalogue, failed, options);
  yield* evaluateAll(evaluation, candidates, Number.isFinite(slice));
  const starts = keyStarts(text, runs);
  for (let index = 0; index < starts.length; index++) evaluation.atKeyStart(starts.at(index));
  const named = starts.length > 0 ? findNamedKeys(text, starts, catalogue, failed, options) : undefined;
  return {
    findings: named ? [...evaluation.findings, ...named.findings] : evaluation.findings,
    blocks: () =>
      catalogue.everywhere.lines.flatMap((index) =>
        findLineBlocks(text, catalogue.detectors[index]!, evaluation.lineMarks.of(index), options.explain),
      ),
    tries: evaluation.tries + (named?.tries ?? 0),
  };
}

function* evaluateAll(
  evaluation: Evaluation,
  { keywords, digits, mixed }: Candidates,
  inSlices: boolean,
): Generator<{ done: number }, void> {
  const size = inSlices ? batch : Number.POSITIVE_INFINITY;
  const total = keywords.length + digits.length + mixed.length;
  let before = 0;
  for (const [list, width, visit] of [
    [keywords, 2, atKeywords],
    [digits, 3, atDigits],
    [mixed, 1, atMixedWords],
  ] as const) {
    for (let from = 0; from < list.length; from += size * width) {
      const to = Math.min(list.length, from + size * width);
      visit(evaluation, list, from, to);
      if (inSlices) yield { done: 0.5 + (before + to) / total / 2 };
    }
    before += list.length;
  }
}

// Loops in a generator are slower by half.

function atKeywords(evaluation: Evaluation, list: NumberList, from: number, to: number): void {
  for (let index = from; index < to; index += 2) evaluation.atKeyword(list.at(index), list.at(index + 1));
}

function atDigits(evaluation: Evaluation, list: NumberList, from: number, to: number): void {
  for (let index = from; index < to; index += 3)
    evaluation.atDigits(list.at(index), list.at(index + 1), list.at(index + 2));
}

function atMixedWords(evaluation: Evaluation, list: NumberList, from: number, to: number): void {
  for (let index = from; index < to; index++) evaluation.atMixedWord(list.at(index));
}

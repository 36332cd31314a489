import type { Detector } from '../../model/detector.ts';
import type { ExplainedFinding, ScanResult } from '../../model/finding.ts';
import { type Candidates, noCandidates } from './candidates.ts';
import { collect } from './collect.ts';
import { type CompiledCatalogue, compileCatalogue } from './compile.ts';
import { Evaluation, type EvaluationOptions } from './evaluate.ts';
import { findLineBlocks } from './line-blocks.ts';
import { findNamedKeys } from './named-keys.ts';
import type { Overrun } from './overrun.ts';
import { keyStarts } from './runs.ts';
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
    const raw = yield* scanView(text, catalogue, failed, slice, evaluation);
    tries += raw.tries;
    const found = [...raw.findings];
    for (const view of normalisedViews(text)) {
      const share = yield* scanView(view.text, catalogue, failed, slice, evaluation);
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
  const starts = keyStarts(text);
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
  const total = keywords.length + digits.length + mixed.length;
  let count = 0;
  const pause = () => inSlices && ++count % batch === 0;
  for (let index = 0; index < keywords.length; index += 2) {
    evaluation.atKeyword(keywords.at(index), keywords.at(index + 1));
    if (pause()) yield { done: 0.5 + index / total / 2 };
  }
  for (let index = 0; index < digits.length; index += 3) {
    evaluation.atDigits(digits.at(index), digits.at(index + 1), digits.at(index + 2));
    if (pause()) yield { done: 0.5 + (keywords.length + index) / total / 2 };
  }
  for (let index = 0; index < mixed.length; index++) {
    evaluation.atMixedWord(mixed.at(index));
    if (pause()) yield { done: 0.5 + (keywords.length + digits.length + index) / total / 2 };
  }
}

import type { Evidence } from '../../model/finding.ts';
import { isPlaceholder } from '../validators/placeholder.ts';
import type { CompiledDetector } from './compile.ts';
import type { Context } from './words-near.ts';

/** A value that is a whole short text and has check digits is taken without its context word, at this confidence. */
const loneConfidence = 0.5;

export interface Score {
  confidence: number;
  /** Between findings of one span the higher rank stays: the confidence, and how near the word that confirms it is. */
  rank: number;
  evidence: Evidence[] | undefined;
}

/** How sure it is that `value` is what its detector looks for; `undefined` when it is not. */
export function score(
  compiled: CompiledDetector,
  value: string,
  context: Context,
  isWholeText: boolean,
  keyword: (index: number) => string,
  explain: boolean,
): Score | undefined {
  const { detector, validate } = compiled;
  const verdict = validate ? validate(value) : true;
  if (verdict === false) return undefined;
  if (detector.dataType.startsWith('secret/') && isPlaceholder(value)) return undefined;
  if (context.verdict === 'opposed') return undefined;
  const base = verdict === true ? detector.confidence : verdict;
  const confirmed = context.verdict === 'confirmed';
  const lone = !confirmed && detector.context?.required === true;
  if (lone && !(isWholeText && mayBeLone(detector.dataType, value))) return undefined;
  const confidence = confirmed ? confirm(base) : lone ? Math.min(base, loneConfidence) : base;
  const closeness = confirmed ? 1 - Math.min(1, Math.abs(context.distance) / (compiled.window + 1)) : 0;
  return {
    confidence,
    rank: confidence + closeness / 10 + (validate ? 0.02 : 0),
    evidence: explain
      ? explainScore(compiled, context, verdict, confidence, confirmed ? keyword(context.keyword) : '')
      : undefined,
  };
}

/** Kinds whose checks tell them from any number; and of ids no short row of bare digits, of which too many pass. */
function mayBeLone(dataType: string, value: string): boolean {
  if (/^(?:pii\/vehicle\/vin|pii\/mac-address|payment\/(?:iban|crypto-address))/.test(dataType)) return true;
  return /^pii\/(?:national|company)-id\//.test(dataType) && (value.length > 10 || /\D/.test(value));
}

/** A context word takes away half of the doubt. */
function confirm(confidence: number): number {
  return Math.round((1 - (1 - confidence) / 2) * 1000) / 1000;
}

/** What gave which score, in order; names detectors, checks and context words, never the text. */
function explainScore(
  { detector }: CompiledDetector,
  context: Context,
  verdict: boolean | number,
  confidence: number,
  word: string,
): Evidence[] {
  const evidence: Evidence[] = [{ what: 'the pattern fits', score: detector.confidence }];
  if (detector.validator) {
    const base = verdict === true ? detector.confidence : Number(verdict);
    evidence.push({ what: `the check "${detector.validator}" holds`, score: base });
  }
  if (context.verdict === 'confirmed') {
    evidence.push({ what: `the word "${word}" ${placeOf(context)}`, score: confidence });
  } else if (detector.context?.required) {
    evidence.push({ what: 'it is the whole text, so no word need stand near', score: confidence });
  }
  return evidence;
}

function placeOf({ isHeading, distance }: Context): string {
  if (isHeading) return 'heads its column';
  return `stands ${Math.abs(distance)} characters ${distance < 0 ? 'after' : 'before'} it`;
}

import { dropIgnored } from '../../core/ignore.ts';
import { createLookup } from '../../core/lookup/create-lookup.ts';
import { mergeFindings } from '../../core/lookup/merge-findings.ts';
import { createScanner } from '../../core/scan/scanner.ts';
import type { UnpackedCatalogue } from '../../detectors/unpack-catalogue.ts';
import type { Finding } from '../../model/finding.ts';
import type { PagePart } from '../../model/page-part.ts';

/** A policy's detector that takes longer than this for one text is switched off, milliseconds. */
const detectorBudget = 1_000;

/** Finds what a policy looks for: after each slice of some milliseconds the worker may do something else. */
export type FindInText = (text: string, part: PagePart) => Generator<unknown, Finding[]>;

/** The engine for all parts of one policy; they have detectors and lists in common. */
export function createFinder(
  { detectors, namedKeys }: UnpackedCatalogue,
  shared: Pick<PagePart, 'detectors' | 'lookup'>,
  clock: () => number,
): FindInText {
  const watched = new Set(shared.detectors.map(({ id }) => id));
  const overrun = { clock, budget: detectorBudget, detectors: watched };
  const scanner = createScanner([...detectors, ...shared.detectors], { namedKeys, overrun });
  const lookup = shared.lookup ? createLookup(shared.lookup) : undefined;
  return function* (text, { policy }) {
    const { findings } = yield* scanner.scanInSlices(text);
    const own = lookup ? yield* lookup.findInSlices(text) : [];
    return dropIgnored(text, mergeFindings(findings, own), policy.ignore);
  };
}

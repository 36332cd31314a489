import type { PolicyDetector } from '../model/detector.ts';
import type { ConfigProblem } from '../model/managed.ts';
import { checkPattern } from './pattern-check.ts';
import { createScanner } from './scan/scanner.ts';

/**
 * What is wrong with an admin's own detector. Its evidence is run by the real engine. `field` is relative to the
 * detector: `pattern`, `hits[0]`, ...
 */
export function checkDetector(detector: PolicyDetector): ConfigProblem[] {
  const { hits, misses, source: _source, ...plain } = detector;
  const problem = checkPattern(plain.pattern);
  if (problem) return [{ field: 'pattern', message: problem }];
  if (plain.keywords.length === 0 && plain.trigger === undefined) {
    return [{ field: 'keywords', message: 'needs a word that the value begins with, or a trigger' }];
  }
  if (plain.trigger === 'lines' && plain.keywords.length === 0) {
    return [{ field: 'keywords', message: 'needs words that its lines hold' }];
  }
  const upper = plain.keywords.findIndex((keyword) => keyword !== keyword.toLowerCase());
  if (upper >= 0) return [{ field: `keywords[${upper}]`, message: 'must be lower case' }];
  const scanner = createScanner([plain]);
  const finds = (text: string) => scanner.scan(text).findings.length > 0;
  return [
    ...hits.flatMap((text, index) =>
      finds(text) ? [] : [{ field: `hits[${index}]`, message: 'is not found by the detector' }],
    ),
    ...misses.flatMap((text, index) =>
      finds(text) ? [{ field: `misses[${index}]`, message: 'is found by the detector' }] : [],
    ),
  ];
}

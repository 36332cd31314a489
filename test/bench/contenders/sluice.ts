import { createScanner } from '../../../src/core/scan/scanner.ts';
import { catalogue } from '../../../src/detectors/catalogue.ts';
import type { Look } from './contender.ts';

/** The product's scanner, every built-in detector on. */
export function scanEverything(): Look {
  const scanner = createScanner(catalogue);
  return (text) => scanner.scan(text);
}

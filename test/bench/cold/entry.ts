import { createScanner, type Scanner } from '../../../src/core/scan/scanner.ts';
import { unpackCatalogue } from '../../../src/detectors/unpack-catalogue.ts';
import type { CatalogueText } from '../../../src/model/catalogue-text.ts';

/** What a page does with the catalogue it has read, once a text is to be judged for the first time. */
export function makeScanner(text: CatalogueText): Scanner {
  const { detectors, namedKeys } = unpackCatalogue(text);
  return createScanner(detectors, { namedKeys });
}

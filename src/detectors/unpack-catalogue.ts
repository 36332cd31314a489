import type { CatalogueText } from '../model/catalogue-text.ts';
import type { Detector } from '../model/detector.ts';
import { withDefaults } from './define.ts';
import type { VendorRow } from './secrets/vendor-keys/vendor.ts';
import { detectorOf } from './secrets/vendor-keys/vendor-detector.ts';

export interface UnpackedCatalogue {
  detectors: readonly Detector[];
  /** Those of keys that only a name nearby tells; made when a text holds such a key. */
  namedKeys: () => readonly Detector[];
}

/** The built-in detectors of their text. Throws a SyntaxError when it is no JSON. */
export function unpackCatalogue(text: CatalogueText): UnpackedCatalogue {
  let named: readonly Detector[] | undefined;
  return {
    detectors: JSON.parse(text.detectors),
    namedKeys() {
      named ??= (JSON.parse(text.vendors) as VendorRow[]).map((row) => withDefaults(detectorOf(row)));
      return named;
    },
  };
}

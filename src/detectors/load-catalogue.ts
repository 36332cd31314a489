import type { Detector } from '../model/detector.ts';
import { catalogue } from './catalogue.ts';

/** The built-in detectors, for scripts that need them later or never. */
export interface LoadedCatalogue {
  detectors: readonly Detector[];
  /** Those of keys that only a name nearby tells; needed where a text holds such a key. */
  namedKeys: () => readonly Detector[];
}

/**
 * A build puts JSON texts in this module's place (cli/pack/packed-catalogue.ts): parsing them when they are wanted
 * costs less than building the objects in every frame.
 */
export const loadCatalogue = (): LoadedCatalogue => ({ detectors: catalogue, namedKeys: () => [] });

import type { Detector } from '../model/detector.ts';
import { catalogue } from './catalogue.ts';

/**
 * The built-in detectors, for scripts that need them later or never. A build puts one JSON text in this module's
 * place (wxt.config.ts): parsing it when it is wanted costs less than building the objects in every frame.
 */
export const loadCatalogue = (): readonly Detector[] => catalogue;

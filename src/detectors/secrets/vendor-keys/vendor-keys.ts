import type { DetectorInput } from '../../../model/detector.ts';
import { detectorOf } from './vendor-detector.ts';
import { vendors } from './vendors.ts';

export const vendorKeys: DetectorInput[] = vendors.map(detectorOf);

import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const shopify: DetectorInput[] = [
  {
    id: 'shopify-token',
    dataType: 'secret/shopify-token',
    name: 'Shopify token',
    keywords: ['shpat_', 'shpca_', 'shppa_', 'shpss_', 'shpua_'],
    pattern: alone('shp(?:at|ca|pa|ss|ua)_[a-fA-F0-9]{32}'),
    confidence: 0.95,
    tags: ['credential'],
  },
];

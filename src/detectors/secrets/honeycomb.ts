import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const honeycomb: DetectorInput[] = [
  {
    id: 'honeycomb-ingest-key',
    dataType: 'secret/honeycomb-ingest-key',
    name: 'Honeycomb ingest key',
    keywords: ['hcaik_', 'hcbik_', 'hccik_', 'hcxik_', 'hcaic_', 'hcxic_'],
    pattern: alone('hc[a-z]i[kc]_[a-z0-9]{58}'),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];

import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const infisical: DetectorInput[] = [
  {
    id: 'infisical-service-token',
    dataType: 'secret/infisical-service-token',
    name: 'Infisical service token',
    keywords: ['st.'],
    pattern: alone(String.raw`st\.[0-9a-f]{24}\.[0-9a-f]{32}\.[0-9a-f]{32}`),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];

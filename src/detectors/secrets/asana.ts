import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const asana: DetectorInput[] = [
  {
    id: 'asana-token',
    dataType: 'secret/asana-token',
    name: 'Asana token',
    keywords: ['/1', '/2', '/3', '/4', '/5', '/6', '/7', '/8', '/9'],
    pattern: alone(String.raw`[12]/\d{14,18}(?:/\d{14,18})?:[a-f0-9]{32}`),
    reach: 1,
    confidence: 0.975,
    tags: ['credential'],
  },
];

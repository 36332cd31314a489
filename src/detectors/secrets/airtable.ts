import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const airtable: DetectorInput[] = [
  {
    id: 'airtable-token',
    dataType: 'secret/airtable-token',
    name: 'Airtable token',
    keywords: ['pat'],
    pattern: alone(String.raw`pat[A-Za-z0-9]{14}\.[a-f0-9]{64}`),
    confidence: 0.975,
    tags: ['credential'],
  },
];

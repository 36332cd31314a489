import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const nationalIdsMu: DetectorInput[] = [
  {
    id: 'mu-nid',
    dataType: 'pii/national-id/mu-nid',
    name: 'Mauritian identity number',
    trigger: 'letters',
    pattern: alone(String.raw`[A-Z](?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}\d{6}[0-9A-F]`),
    context: { words: ['nid', 'mauritius', 'mauritian', 'national identity card'] },
    confidence: 0.6,
    tags: ['gdpr'],
  },
];

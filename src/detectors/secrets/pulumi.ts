import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const pulumi: DetectorInput[] = [
  {
    id: 'pulumi-token',
    dataType: 'secret/pulumi-token',
    name: 'Pulumi token',
    keywords: ['pul-'],
    pattern: alone('pul-[a-f0-9]{40}'),
    confidence: 0.975,
    tags: ['credential'],
  },
];

import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const botpress: DetectorInput[] = [
  {
    id: 'botpress-token',
    dataType: 'secret/botpress-token',
    name: 'Botpress personal access token',
    keywords: ['bp_pat_'],
    pattern: alone('bp_pat_[A-Za-z0-9]{36}'),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];

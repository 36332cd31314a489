import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const retool: DetectorInput[] = [
  {
    id: 'retool-access-token',
    dataType: 'secret/retool-access-token',
    name: 'Retool access token',
    keywords: ['retool_'],
    pattern: alone('retool_[a-z0-9]{26}'),
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
];

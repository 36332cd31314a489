import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const covalent: DetectorInput[] = [
  {
    id: 'covalent-api-key',
    dataType: 'secret/covalent-api-key',
    name: 'Covalent (GoldRush) API key',
    keywords: ['cqt_'],
    pattern: alone('cqt_[A-Za-z0-9]{26}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];

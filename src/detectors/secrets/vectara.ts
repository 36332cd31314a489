import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const vectara: DetectorInput[] = [
  {
    id: 'vectara-api-key',
    dataType: 'secret/vectara-api-key',
    name: 'Vectara API key',
    keywords: ['zqt_', 'zut_', 'zwt_'],
    pattern: aloneUrlSafe('z[quw]t_[A-Za-z0-9_-]{30,50}'),
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
];

import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const pinterest: DetectorInput[] = [
  {
    id: 'pinterest-access-token',
    dataType: 'secret/pinterest-access-token',
    name: 'Pinterest access token',
    keywords: ['pina_'],
    pattern: alone('pina_[A-Za-z0-9]{32,100}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];

import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const xendit: DetectorInput[] = [
  {
    id: 'xendit-secret-key',
    dataType: 'secret/xendit-secret-key',
    name: 'Xendit secret key',
    keywords: ['xnd_production_', 'xnd_development_'],
    pattern: alone('xnd_(?:production|development)_[A-Za-z0-9]{36,100}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];

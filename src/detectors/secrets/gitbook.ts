import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const gitbook: DetectorInput[] = [
  {
    id: 'gitbook-token',
    dataType: 'secret/gitbook-token',
    name: 'GitBook API token',
    keywords: ['gb_api_'],
    pattern: alone('gb_api_[A-Za-z0-9]{36,48}'),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];

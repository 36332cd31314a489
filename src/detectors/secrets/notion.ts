import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const notion: DetectorInput[] = [
  {
    id: 'notion-token',
    dataType: 'secret/notion-token',
    name: 'Notion token',
    keywords: ['ntn_'],
    pattern: alone(String.raw`ntn_\d{11}[A-Za-z0-9]{35}`),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
  {
    id: 'notion-legacy-token',
    dataType: 'secret/notion-token',
    name: 'Notion integration token',
    keywords: ['secret_'],
    pattern: alone('secret_[A-Za-z0-9]{43}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];

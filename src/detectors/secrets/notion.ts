import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const notion: DetectorInput[] = [
  {
    id: 'notion-token',
    dataType: 'secret/notion-token',
    name: 'Notion token',
    keywords: ['ntn_', 'secret_'],
    pattern: alone(String.raw`(?:ntn_\d{11}[A-Za-z0-9]{35}|secret_[A-Za-z0-9]{43})`),
    validator: 'mixed',
    confidence: 0.95,
    tags: ['credential'],
  },
];

import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const smtp2go: DetectorInput[] = [
  {
    id: 'smtp2go-api-key',
    dataType: 'secret/smtp2go-api-key',
    name: 'SMTP2GO API key',
    keywords: ['api-'],
    pattern: alone('api-[0-9A-F]{32}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];

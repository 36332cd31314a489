import type { DetectorInput } from '../../model/detector.ts';
import { assigned, uuidShape } from '../parts.ts';

export const bitwarden: DetectorInput[] = [
  {
    id: 'bitwarden-access-token',
    dataType: 'secret/bitwarden-access-token',
    name: 'Bitwarden Secrets Manager access token',
    keywords: ['bws', 'bitwarden'],
    pattern: assigned('(?:bws|bitwarden)', String.raw`0\.${uuidShape}\.[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}==`),
    ignoreCase: true,
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];

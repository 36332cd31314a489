import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const inngest: DetectorInput[] = [
  {
    id: 'inngest-signing-key',
    dataType: 'secret/inngest-signing-key',
    name: 'Inngest signing key',
    keywords: ['signkey-'],
    pattern: alone('signkey-(?:prod|test|branch|staging)-[0-9a-f]{32,64}'),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];

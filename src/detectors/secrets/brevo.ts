import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const brevo: DetectorInput[] = [
  {
    id: 'brevo-api-key',
    dataType: 'secret/brevo-api-key',
    name: 'Brevo (Sendinblue) API key',
    keywords: ['xkeysib-', 'xsmtpsib-'],
    pattern: alone('x(?:key|smtp)sib-[a-f0-9]{64}-[A-Za-z0-9]{16}'),
    confidence: 0.97,
    tags: ['credential'],
  },
];

import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const brevo: DetectorInput[] = [
  {
    id: 'brevo-api-key',
    dataType: 'secret/brevo-api-key',
    name: 'Brevo (Sendinblue) API key',
    keywords: ['xkeysib-'],
    pattern: alone('xkeysib-[a-f0-9]{64}-[A-Za-z0-9]{16}'),
    confidence: 0.975,
    tags: ['credential'],
  },
  {
    id: 'brevo-smtp-key',
    dataType: 'secret/brevo-api-key',
    name: 'Brevo (Sendinblue) SMTP key',
    keywords: ['xsmtpsib-'],
    pattern: alone('xsmtpsib-[0-9a-f]{64}-[A-Za-z0-9]{16}'),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];

import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';
import { healthLabels } from './label-words.ts';

export const nationalIdsEsDocuments: DetectorInput[] = [
  {
    id: 'es-passport',
    dataType: 'pii/passport/es-passport',
    name: 'Spanish passport number',
    trigger: 'letters',
    pattern: alone(String.raw`[A-Z]{2,3}\d{6}[A-Z]?`),
    context: { words: ['pasaporte español', 'spanish passport'], required: true },
    confidence: 0.82,
    tags: ['gdpr'],
  },
  {
    id: 'es-passport-labelled',
    dataType: 'pii/passport/es-passport',
    name: 'Spanish passport number',
    trigger: 'letters',
    pattern: alone(String.raw`[A-Z]{2,3}\d{6}[A-Z]?`),
    context: { words: ['pasaporte', 'número de pasaporte'], required: true },
    confidence: 0.77,
    tags: ['gdpr'],
  },
  {
    id: 'es-dni-support-number',
    dataType: 'pii/national-id/es-dni-support-number',
    name: 'Spanish identity card support number (IDESP)',
    trigger: 'letters',
    pattern: alone(String.raw`[A-Z]{3}\d{6}`),
    context: {
      words: ['idesp', 'número de soporte', 'numero de soporte', 'nº soporte', 'num soporte', 'soporte'],
      required: true,
    },
    confidence: 0.8,
    tags: ['gdpr'],
  },
  {
    id: 'es-tarjeta-sanitaria-health',
    dataType: 'pii/health-id/es-tarjeta-sanitaria',
    name: 'Spanish health card number (CIP)',
    trigger: 'letters',
    pattern: alone(String.raw`(?:BBBBBBBB[A-Z]{2}\d{6}|[A-Z]{4}\d{10,12})`),
    context: {
      words: [
        'tarjeta sanitaria',
        'tsi',
        'cip',
        'cip-sns',
        'sip',
        'número de tarjeta sanitaria',
        'spanish health',
        ...healthLabels,
      ],
      required: true,
    },
    confidence: 0.8,
    tags: ['gdpr', 'hipaa'],
  },
];

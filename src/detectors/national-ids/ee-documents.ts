import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const nationalIdsEeDocuments: DetectorInput[] = [
  {
    id: 'ee-identity-card',
    dataType: 'pii/national-id/ee-id-kaart',
    name: 'Estonian identity card number',
    trigger: 'letters',
    pattern: alone(String.raw`A[A-Z]\d{7}`),
    context: {
      words: [
        'id-kaart',
        'id-kaardi',
        'isikutunnistus',
        'dokumendi number',
        'estonian identity',
        'estonian id',
      ],
      required: true,
    },
    confidence: 0.84,
    tags: ['gdpr'],
  },
  {
    id: 'ee-passport',
    dataType: 'pii/passport/ee-passport',
    name: 'Estonian passport number',
    trigger: 'letters',
    pattern: alone(String.raw`K[A-Z]?\d{7}`),
    context: { words: ['passi number', 'pass nr', 'estonian passport', 'reisidokument'], required: true },
    confidence: 0.84,
    tags: ['gdpr'],
  },
  {
    id: 'ee-driving-licence',
    dataType: 'pii/driving-licence/ee-driving-licence',
    name: 'Estonian driving licence number',
    trigger: 'letters',
    pattern: alone(String.raw`E[A-Z]\d{6}`),
    context: { words: ['juhiluba', 'juhiloa', 'juhiloa number', 'estonian driving'], required: true },
    confidence: 0.84,
    tags: ['gdpr'],
  },
];

import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const nationalIdsBaDocuments: DetectorInput[] = [
  {
    id: 'ba-passport',
    dataType: 'pii/passport/ba-passport',
    name: 'Bosnian passport number',
    trigger: 'letters',
    pattern: alone(String.raw`[A-Z]\d{7}`),
    context: {
      words: ['pasoš', 'pasos', 'putovnica', 'pasoša', 'pasosa', 'bosnian passport'],
      required: true,
    },
    confidence: 0.84,
    tags: ['gdpr'],
  },
  {
    id: 'ba-identity-card',
    dataType: 'pii/national-id/ba-licna-karta',
    name: 'Bosnian identity card number',
    trigger: 'letters',
    pattern: alone(String.raw`(?:[\dA-Z]{3}[A-Z]\d[\dA-Z]\d{3}|\d{2}[A-Z]{3}\d{4})`),
    context: {
      words: ['lična karta', 'licna karta', 'osobna iskaznica', 'bosnian identity'],
      required: true,
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];

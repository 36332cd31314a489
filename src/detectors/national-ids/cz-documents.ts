import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';

export const nationalIdsCzDocuments: DetectorInput[] = [
  {
    id: 'cz-identity-card',
    dataType: 'pii/national-id/cz-obcansky-prukaz',
    name: 'Czech identity card number',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`\d{9}`),
    context: {
      words: [
        'občanský průkaz',
        'obcansky prukaz',
        'občanského průkazu',
        'obcanskeho prukazu',
        'číslo op',
        'cislo op',
        'č. op',
        'c. op',
        'czech identity',
        'czech id',
      ],
      required: true,
    },
    confidence: 0.84,
    tags: ['gdpr'],
  },
  {
    id: 'cz-passport',
    dataType: 'pii/passport/cz-passport',
    name: 'Czech passport number',
    trigger: 'digits',
    minDigits: 8,
    pattern: number(String.raw`\d{8}`),
    context: {
      words: [
        'cestovní pas',
        'cestovni pas',
        'číslo pasu',
        'cislo pasu',
        'cestovního pasu',
        'cestovniho pasu',
        'czech passport',
      ],
      required: true,
    },
    confidence: 0.84,
    tags: ['gdpr'],
  },
  {
    id: 'cz-driving-licence',
    dataType: 'pii/driving-licence/cz-driving-licence',
    name: 'Czech driving licence number',
    trigger: 'digits',
    minDigits: 6,
    pattern: alone(String.raw`E[A-Z] ?\d{6}`),
    reach: 3,
    context: {
      words: [
        'řidičský průkaz',
        'ridicsky prukaz',
        'řidičského průkazu',
        'ridicskeho prukazu',
        'czech driving',
      ],
      required: true,
    },
    confidence: 0.84,
    tags: ['gdpr'],
  },
];

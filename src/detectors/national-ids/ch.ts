import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';
import { socialLabels } from './label-words.ts';

export const nationalIdsCh: DetectorInput[] = [
  {
    id: 'ch-ahv',
    dataType: 'pii/national-id/ch-ahv',
    name: 'Swiss AHV number',
    keywords: ['756'],
    pattern: number(String.raw`756[. ]?\d{4}[. ]?\d{4}[. ]?\d{2}`),
    validator: 'ch-ahv',
    context: {
      words: [
        'ahv',
        'avs',
        'ahv-nr',
        'ahvn13',
        'navs13',
        'navs',
        'sozialversicherung',
        'sozialversicherungsnummer',
        'numéro avs',
        'numero avs',
        'swiss social',
        ...socialLabels,
      ],
    },
    confidence: 0.9,
    tags: ['gdpr'],
  },
  {
    id: 'ch-zemis-foreigner',
    dataType: 'pii/national-id/ch-zemis',
    name: 'Swiss foreigner number (ZEMIS)',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`\d{8}\.\d`),
    context: { words: ['zemis', 'symic', 'zemis-nr', 'zar-nr', 'ausländerausweis'], required: true },
    confidence: 0.84,
    tags: ['gdpr'],
  },
];

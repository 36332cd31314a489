import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsUs: DetectorInput[] = [
  {
    id: 'us-ssn',
    dataType: 'pii/national-id/us-ssn',
    name: 'US Social Security number',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`\d{3}-\d{2}-\d{4}`),
    validator: 'us-ssn',
    context: {
      words: ['ssn', 'social security', 'social', 'taxpayer'],
      against: ['order', 'part', 'sku', 'serial', 'invoice'],
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
  {
    id: 'us-ssn-plain',
    dataType: 'pii/national-id/us-ssn',
    name: 'US Social Security number',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(
      String.raw`(?!000|666|9|123456789|078051120|219099999)\d{3}[ .]?(?!00)\d{2}[ .]?(?!0000)\d{4}`,
    ),
    context: {
      words: [
        'ssn',
        'ss#',
        'ss number',
        'social security',
        'soc sec',
        'social sec',
        'seguro social',
        'social insurance number us',
        'socialsecurity',
        'ssn_number',
        'social_security_number',
        'tax id',
        'taxpayer id',
      ],
      required: true,
    },
    confidence: 0.7,
    tags: ['gdpr'],
  },
];

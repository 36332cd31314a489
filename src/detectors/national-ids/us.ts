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
    pattern: number(String.raw`\d{3}[ .]?\d{2}[ .]?\d{4}`),
    validator: 'us-ssn',
    context: { words: ['ssn', 'social security'], required: true },
    confidence: 0.7,
    tags: ['gdpr'],
  },
  {
    id: 'us-itin',
    dataType: 'pii/national-id/us-itin',
    name: 'US taxpayer number (ITIN)',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`9\d{2}-(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])-\d{4}`),
    context: { words: ['itin', 'taxpayer', 'tax id', 'irs'] },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];

import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const sumsub: DetectorInput[] = [
  {
    id: 'sumsub-app-token',
    dataType: 'secret/sumsub-app-token',
    name: 'Sumsub app token',
    keywords: ['prd:', 'sbx:'],
    pattern: alone(String.raw`(?:prd|sbx):[A-Za-z0-9]{24}\.[A-Za-z0-9]{32}`),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];

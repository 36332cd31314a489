import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const packagistEvidence: Record<string, Evidence> = {
  'packagist-token': {
    source: 'https://packagist.com/docs/composer-authentication',
    hits: [`packagist_ort_${madeUp(68, hex)}`, `packagist_token: packagist_ort_${madeUp(68, hex)}`],
    misses: [
      `packagist_ort_${madeUp(5)}`,
      'packagist_ort_xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bpackagist_ort_${madeUp(68, hex)}`,
    ],
  },
};

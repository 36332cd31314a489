import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const klarnaEvidence: Record<string, Evidence> = {
  'klarna-api-key': {
    source: 'https://docs.klarna.com/api/authentication/',
    hits: [`klarna_live_api_${madeUp(110)}`, `export KLARNA_API_KEY='klarna_live_api_${madeUp(110)}'`],
    misses: [`klarna_live_api_${madeUp(5)}`, 'klarna_live_api_xxxxxxxxxxxxxxxxxxxxxxxx'],
  },
};

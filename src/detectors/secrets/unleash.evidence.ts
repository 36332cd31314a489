import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const unleashEvidence: Record<string, Evidence> = {
  'unleash-api-token': {
    source: 'https://docs.getunleash.io/concepts/api-tokens-and-client-keys',
    hits: [
      `default:development.${madeUp(60, hex)}`,
      `unleash_api_token: default:development.${madeUp(60, hex)}`,
    ],
    misses: ['default:development.xyzrandomstring', `default:development.${madeUp(12, hex)}`],
  },
};

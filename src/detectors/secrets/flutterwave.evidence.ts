import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const flutterwaveEvidence: Record<string, Evidence> = {
  'flutterwave-secret-key': {
    source: 'https://developer.flutterwave.com/docs/authentication',
    hits: [`FLWSECK-${madeUp(32, hex)}-X`, `"flutterwaveSecretKey": "FLWSECK-${madeUp(32, hex)}-X"`],
    misses: [`FLWSECK-${madeUp(5)}`, 'FLWSECK-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bFLWSECK-${madeUp(32, hex)}-X`],
  },
};

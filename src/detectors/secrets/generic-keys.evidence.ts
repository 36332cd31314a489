import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const genericKeysEvidence: Record<string, Evidence> = {
  'api-key-in-context': {
    source: 'CWE-798; gitleaks generic-api-key as a model',
    hits: [`api_key = "${madeUp(32)}"`, `"clientSecret": "${madeUp(40)}"`, `AUTH_TOKEN=${madeUp(40, hex)}`],
    misses: [
      'api_key = "your-api-key-goes-here"',
      'token: next.previousSiblingToken',
      'secret: process.env.SECRET_2',
      'api_key = settings.get_api_key_value_1',
    ],
  },
};

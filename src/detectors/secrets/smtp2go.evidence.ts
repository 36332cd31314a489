import type { Evidence } from '../../model/detector.ts';
import { digits, madeUp } from '../made-up.ts';

export const smtp2goEvidence: Record<string, Evidence> = {
  'smtp2go-api-key': {
    source: 'https://developers.smtp2go.com/docs/getting-started',
    hits: [
      `api-${madeUp(32, '0123456789ABCDEF')}`,
      `export SMTP2GO_API_KEY='api-${madeUp(32, '0123456789ABCDEF')}'`,
    ],
    misses: ['api-gateway', `api-${madeUp(12, digits)}`],
  },
};

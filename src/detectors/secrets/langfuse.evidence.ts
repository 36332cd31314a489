import type { Evidence } from '../../model/detector.ts';
import { madeUp, uuid } from '../made-up.ts';

export const langfuseEvidence: Record<string, Evidence> = {
  'langfuse-secret-key': {
    source: 'https://langfuse.com/docs/api-and-data-platform/features/public-api',
    hits: [`sk-lf-${uuid}`, `langfuse_secret_key: sk-lf-${uuid}`],
    misses: [`sk-lf-${madeUp(5)}`, 'sk-lf-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bsk-lf-${uuid}`],
  },
};

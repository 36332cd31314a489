import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const llamaCloudEvidence: Record<string, Evidence> = {
  'llama-cloud-api-key': {
    source: 'https://developers.llamaindex.ai/python/cloud/general/api_key/',
    hits: [`llx-${madeUp(48)}`, `export LLAMA_CLOUD_API_KEY='llx-${madeUp(48)}'`],
    misses: [`llx-${madeUp(5)}`, 'llx-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bllx-${madeUp(48)}`],
  },
};

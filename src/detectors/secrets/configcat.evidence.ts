import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const configcatEvidence: Record<string, Evidence> = {
  'configcat-sdk-key': {
    source: 'https://configcat.com/docs/sdk-reference/overview/',
    hits: [
      `configcat-sdk-1/${madeUp(22)}/${madeUp(22)}`,
      `CONFIGCAT_SDK_KEY=configcat-sdk-1/${madeUp(22)}/${madeUp(22)}`,
    ],
    misses: [
      `configcat-sdk-1/${madeUp(5)}`,
      'configcat-sdk-1/xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bconfigcat-sdk-1/${madeUp(22)}/${madeUp(22)}`,
    ],
  },
};

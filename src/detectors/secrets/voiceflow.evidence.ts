import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const voiceflowEvidence: Record<string, Evidence> = {
  'voiceflow-api-key': {
    source: 'https://docs.voiceflow.com/reference/authentication',
    hits: [
      `VF.DM.${madeUp(24, hex)}.${madeUp(16)}`,
      `"voiceflowApiKey": "VF.DM.${madeUp(24, hex)}.${madeUp(16)}"`,
    ],
    misses: [
      `VF.DM.${madeUp(5)}`,
      'VF.DM.xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bVF.DM.${madeUp(24, hex)}.${madeUp(16)}`,
    ],
  },
};

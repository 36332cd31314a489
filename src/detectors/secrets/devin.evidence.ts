import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const devinEvidence: Record<string, Evidence> = {
  'devin-api-key': {
    source: 'https://docs.devin.ai/api-reference/overview',
    hits: [`apk_user_${madeUp(90)}`, `DEVIN_API_KEY=apk_user_${madeUp(90)}`],
    misses: [`apk_user_${madeUp(5)}`, 'apk_user_xxxxxxxxxxxxxxxxxxxxxxxx'],
  },
};

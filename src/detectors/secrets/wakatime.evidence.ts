import type { Evidence } from '../../model/detector.ts';
import { madeUp, uuid } from '../made-up.ts';

export const wakatimeEvidence: Record<string, Evidence> = {
  'wakatime-api-key': {
    source: 'https://wakatime.com/developers#authentication',
    hits: [`waka_${uuid}`, `export WAKATIME_API_KEY='waka_${uuid}'`],
    misses: [`waka_${madeUp(5)}`, 'waka_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bwaka_${uuid}`],
  },
};

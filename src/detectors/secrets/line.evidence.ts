import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const lineEvidence: Record<string, Evidence> = {
  'line-channel-token': {
    source: 'https://developers.line.biz/en/docs/basics/channel-access-token/',
    hits: [`${madeUp(150)}dB04t89/1O/w1cDnyilFU=`, `LINE_CHANNEL_TOKEN=${madeUp(150)}dB04t89/1O/w1cDnyilFU=`],
    misses: ['dB04t89/1O/w1cDnyilFU=', `${madeUp(20)}dB04t89/1O/w1cDnyilFU=`],
  },
};

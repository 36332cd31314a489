import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const baiduEvidence: Record<string, Evidence> = {
  'baidu-cloud-access-key': {
    source: 'https://cloud.baidu.com/doc/Reference/s/9jwvz2egb',
    hits: [`ALTAK${madeUp(21)}`, `export BAIDU_CLOUD_ACCESS_KEY='ALTAK${madeUp(21)}'`],
    misses: [`ALTAK${madeUp(5)}`, 'ALTAKxxxxxxxxxxxxxxxxxxxxxxxx', `a1bALTAK${madeUp(21)}`],
  },
  'baidu-qianfan-api-key': {
    source: 'https://cloud.baidu.com/doc/Reference/s/9jwvz2egb',
    hits: [
      `bce-v3/ALTAK-${madeUp(21)}/${madeUp(40, hex)}`,
      `baidu_qianfan_api_key: bce-v3/ALTAK-${madeUp(21)}/${madeUp(40, hex)}`,
    ],
    misses: [
      `bce-v3/ALTAK-${madeUp(5)}`,
      'bce-v3/ALTAK-xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bbce-v3/ALTAK-${madeUp(21)}/${madeUp(40, hex)}`,
    ],
  },
};

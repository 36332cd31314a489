import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const alibabaEvidence: Record<string, Evidence> = {
  'alibaba-access-key': {
    source: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
    hits: [`LTAI5t${madeUp(18)}`, `key=LTAI4G${madeUp(18)}`],
    misses: ['LTAI', 'voltai12345678901234'],
  },
  'alibaba-sts-access-key': {
    source: 'https://www.alibabacloud.com/help/en/ram/product-overview/what-is-sts',
    hits: [`STS.N${madeUp(24)}`, `export ALIBABA_STS_ACCESS_KEY='STS.N${madeUp(24)}'`],
    misses: [`STS.N${madeUp(5)}`, 'STS.Nxxxxxxxxxxxxxxxxxxxxxxxx', `a1bSTS.N${madeUp(24)}`],
  },
  'alibaba-model-studio-key': {
    source: 'https://www.alibabacloud.com/help/en/model-studio/get-api-key',
    hits: [`dashscope: sk-${madeUp(32, hex)}`, `# dashscope\nkey = "sk-${madeUp(32, hex)}"`],
    misses: [`build sk-${madeUp(32, hex)} done`, `sk-${madeUp(5)}`, 'sk-xxxxxxxxxxxxxxxxxxxxxxxx'],
  },
};

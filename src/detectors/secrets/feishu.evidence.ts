import type { Evidence } from '../../model/detector.ts';
import { uuid } from '../made-up.ts';

export const feishuEvidence: Record<string, Evidence> = {
  'feishu-webhook': {
    source: 'https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot',
    hits: [
      `https://open.feishu.cn/open-apis/bot/v2/hook/${uuid}`,
      `https://open.larksuite.com/open-apis/bot/v2/hook/${uuid}`,
    ],
    misses: [
      'https://open.feishu.cn/open-apis/bot/v2/hook/xxxxxxxx',
      'https://open.feishu.cn/open-apis/bot/v2/',
    ],
  },
};

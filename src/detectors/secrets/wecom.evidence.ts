import type { Evidence } from '../../model/detector.ts';
import { uuid } from '../made-up.ts';

export const wecomEvidence: Record<string, Evidence> = {
  'wecom-webhook': {
    source: 'https://developer.work.weixin.qq.com/document/path/91770',
    hits: [
      `https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${uuid}`,
      `curl qyapi.weixin.qq.com/cgi-bin/webhook/upload_media?key=${uuid}&type=file`,
    ],
    misses: [
      'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=KEY',
      'https://qyapi.weixin.qq.com/cgi-bin/webhook/send',
    ],
  },
};

import type { DetectorInput } from '../../model/detector.ts';
import { uuidShape } from '../parts.ts';

export const wecom: DetectorInput[] = [
  {
    id: 'wecom-webhook',
    dataType: 'secret/wecom-webhook',
    name: 'WeCom robot webhook',
    keywords: ['qyapi.weixin.qq.com/cgi-bin/webhook/'],
    pattern: String.raw`qyapi\.weixin\.qq\.com/cgi-bin/webhook/(?:send|upload_media)\?key=(?<value>${uuidShape})`,
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];

import type { DetectorInput } from '../../model/detector.ts';
import { uuidShape } from '../parts.ts';

export const feishu: DetectorInput[] = [
  {
    id: 'feishu-webhook',
    dataType: 'secret/feishu-webhook',
    name: 'Feishu or Lark bot webhook',
    keywords: ['open.feishu.cn/open-apis/bot/', 'open.larksuite.com/open-apis/bot/'],
    pattern: String.raw`open\.(?:feishu\.cn|larksuite\.com)/open-apis/bot/(?:v2/)?hook/(?<value>${uuidShape}|[A-Za-z0-9]{32})`,
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];

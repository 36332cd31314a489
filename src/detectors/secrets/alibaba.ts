import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const alibaba: DetectorInput[] = [
  {
    id: 'alibaba-access-key',
    dataType: 'secret/alibaba-access-key',
    name: 'Alibaba Cloud access key id',
    keywords: ['ltai'],
    pattern: alone('LTAI[A-Za-z0-9]{12,26}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
  {
    id: 'alibaba-sts-access-key',
    dataType: 'secret/alibaba-sts-access-key',
    name: 'Alibaba Cloud temporary access key id',
    keywords: ['sts.n'],
    pattern: alone(String.raw`STS\.N[A-Za-z0-9]{20,40}`),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
  {
    id: 'alibaba-model-studio-key',
    dataType: 'secret/alibaba-model-studio-key',
    name: 'Alibaba Cloud Model Studio (DashScope) API key',
    keywords: ['sk-'],
    pattern: alone('sk-[0-9a-f]{32}'),
    validator: 'mixed',
    context: { words: ['dashscope', 'qwen', 'bailian', 'aliyun', 'aliyuncs'], window: 120, required: true },
    confidence: 0.93,
    tags: ['credential'],
  },
];

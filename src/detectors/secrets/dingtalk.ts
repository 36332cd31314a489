import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const dingtalk: DetectorInput[] = [
  {
    id: 'dingtalk-webhook',
    dataType: 'secret/dingtalk-webhook',
    name: 'DingTalk robot webhook',
    keywords: ['oapi.dingtalk.com/robot/send?'],
    pattern: String.raw`oapi\.dingtalk\.com/robot/send\?access_token=(?<value>[0-9a-f]{64})`,
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
  {
    id: 'dingtalk-signing-secret',
    dataType: 'secret/dingtalk-signing-secret',
    name: 'DingTalk robot signing secret',
    trigger: 'runs',
    pattern: alone('SEC[0-9a-f]{64}'),
    validator: 'mixed',
    context: { words: ['dingtalk', 'dingding', 'dingtalk_secret'], window: 200, required: true },
    confidence: 0.95,
    tags: ['credential'],
  },
];

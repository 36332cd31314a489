import type { DetectorInput } from '../../model/detector.ts';

export const zhipu: DetectorInput[] = [
  {
    id: 'zhipu-api-key',
    dataType: 'secret/zhipu-api-key',
    name: 'Zhipu AI (Z.ai) API key',
    trigger: 'runs',
    pattern: String.raw`(?<![A-Za-z0-9])[0-9a-f]{32}\.[A-Za-z0-9]{16}(?![A-Za-z0-9])`,
    validator: 'mixed',
    context: { words: ['zhipu', 'zhipuai', 'bigmodel', 'glm', 'zai'], window: 160, required: true },
    confidence: 0.94,
    tags: ['credential'],
  },
];

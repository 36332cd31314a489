import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const baidu: DetectorInput[] = [
  {
    id: 'baidu-cloud-access-key',
    dataType: 'secret/baidu-cloud-access-key',
    name: 'Baidu Cloud access key',
    keywords: ['altak'],
    pattern: alone('ALTAK-?[A-Za-z0-9]{21}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
  {
    id: 'baidu-qianfan-api-key',
    dataType: 'secret/baidu-qianfan-api-key',
    name: 'Baidu Qianfan API key',
    keywords: ['bce-v3/altak-'],
    pattern: alone('bce-v3/ALTAK-[A-Za-z0-9]{21}/[0-9a-f]{40}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];

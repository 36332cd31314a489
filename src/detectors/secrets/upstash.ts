import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const upstash: DetectorInput[] = [
  {
    id: 'qstash-signing-key',
    dataType: 'secret/qstash-signing-key',
    name: 'QStash signing key',
    keywords: ['sig_'],
    pattern: alone('sig_[A-Za-z0-9]{26,32}'),
    validator: 'key-like',
    confidence: 0.955,
    tags: ['credential'],
  },
  {
    id: 'qstash-token',
    dataType: 'secret/qstash-token',
    name: 'QStash token',
    keywords: ['eyjvc2vysuqioi'],
    pattern: '(?<![A-Za-z0-9])eyJVc2VySUQiOi[A-Za-z0-9+/]{60,200}={0,2}(?![A-Za-z0-9])',
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];

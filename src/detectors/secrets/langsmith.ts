import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const langsmith: DetectorInput[] = [
  {
    id: 'langsmith-token',
    dataType: 'secret/langsmith-token',
    name: 'LangSmith personal access token',
    keywords: ['lsv2_pt_'],
    pattern: alone('lsv2_pt_[0-9a-f]{32}_[0-9a-f]{10}'),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
  {
    id: 'langsmith-service-key',
    dataType: 'secret/langsmith-service-key',
    name: 'LangSmith service key',
    keywords: ['lsv2_sk_'],
    pattern: alone('lsv2_sk_[0-9a-f]{32}_[0-9a-f]{10}'),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
  {
    id: 'langsmith-legacy-key',
    dataType: 'secret/langsmith-legacy-key',
    name: 'LangSmith API key',
    keywords: ['ls__'],
    pattern: alone('ls__[0-9a-f]{32}'),
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
];

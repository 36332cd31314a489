import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const lambdaCloud: DetectorInput[] = [
  {
    id: 'lambda-cloud-api-key',
    dataType: 'secret/lambda-cloud-api-key',
    name: 'Lambda Cloud API key',
    keywords: ['secret_'],
    pattern: aloneUrlSafe(String.raw`secret_[a-z0-9_-]{2,40}_[0-9a-f]{32}\.[A-Za-z0-9]{32}`),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];

import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const prefect: DetectorInput[] = [
  {
    id: 'prefect-api-key',
    dataType: 'secret/prefect-api-key',
    name: 'Prefect API key',
    keywords: ['pnu_'],
    pattern: alone('pnu_[A-Za-z0-9]{36}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
  {
    id: 'prefect-service-key',
    dataType: 'secret/prefect-service-key',
    name: 'Prefect service account key',
    keywords: ['pnb_'],
    pattern: alone('pnb_[A-Za-z0-9]{36}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];

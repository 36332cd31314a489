import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const triggerDev: DetectorInput[] = [
  {
    id: 'trigger-dev-secret-key',
    dataType: 'secret/trigger-dev-secret-key',
    name: 'Trigger.dev secret key',
    keywords: ['tr_dev_', 'tr_prod_', 'tr_stg_', 'tr_preview_'],
    pattern: alone('tr_(?:dev|prod|stg|preview)_[A-Za-z0-9]{20,32}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
  {
    id: 'trigger-dev-personal-token',
    dataType: 'secret/trigger-dev-personal-token',
    name: 'Trigger.dev personal access token',
    keywords: ['tr_pat_'],
    pattern: alone('tr_pat_[A-Za-z0-9]{36,48}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];

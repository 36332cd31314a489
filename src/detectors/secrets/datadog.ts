import type { DetectorInput } from '../../model/detector.ts';
import { alone, assigned } from '../parts.ts';

export const datadog: DetectorInput[] = [
  {
    id: 'datadog-api-key',
    dataType: 'secret/datadog-api-key',
    name: 'Datadog API or application key',
    keywords: ['datadog', 'dd_api', 'dd-api', 'dd_app', 'dd-app'],
    pattern: assigned('(?:datadog|dd[_-]?(?:api|app))', '(?:[0-9a-f]{40}|[0-9a-f]{32})'),
    ignoreCase: true,
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
  {
    id: 'datadog-client-token',
    dataType: 'secret/datadog-client-token',
    name: 'Datadog client token',
    trigger: 'runs',
    pattern: alone('pub[0-9a-f]{32}'),
    validator: 'mixed',
    context: { words: ['datadog', 'datadoghq', 'clienttoken', 'client_token'], window: 120, required: true },
    confidence: 0.92,
    tags: ['credential'],
  },
];

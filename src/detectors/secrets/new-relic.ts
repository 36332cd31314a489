import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const newRelic: DetectorInput[] = [
  {
    id: 'new-relic-key',
    dataType: 'secret/new-relic-key',
    name: 'New Relic key',
    keywords: ['nrak-', 'nrii-', 'nrjs-', 'nrra-', 'nral'],
    pattern: aloneUrlSafe(
      '(?:NRAK-[A-Z0-9]{27}|NRII-[A-Za-z0-9_-]{32}|NRJS-[a-f0-9]{19}|NRRA-[a-f0-9]{42}|[a-f0-9]{36}NRAL)',
    ),
    reach: 36,
    confidence: 0.95,
    tags: ['credential'],
  },
];

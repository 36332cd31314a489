import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const calCom: DetectorInput[] = [
  {
    id: 'cal-com-api-key',
    dataType: 'secret/cal-com-api-key',
    name: 'Cal.com API key',
    keywords: ['cal_'],
    pattern: alone('cal_(?:live_)?[0-9a-f]{32}'),
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
];

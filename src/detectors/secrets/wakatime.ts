import type { DetectorInput } from '../../model/detector.ts';
import { alone, uuidShape } from '../parts.ts';

export const wakatime: DetectorInput[] = [
  {
    id: 'wakatime-api-key',
    dataType: 'secret/wakatime-api-key',
    name: 'WakaTime API key',
    keywords: ['waka_'],
    pattern: alone(`waka_(?:tok_|sec_|ref_)?${uuidShape}`),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];

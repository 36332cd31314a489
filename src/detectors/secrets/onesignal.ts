import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const onesignal: DetectorInput[] = [
  {
    id: 'onesignal-app-key',
    dataType: 'secret/onesignal-app-key',
    name: 'OneSignal app API key',
    keywords: ['os_v2_app_'],
    pattern: alone('os_v2_app_[a-z0-9]{80,120}'),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
  {
    id: 'onesignal-organization-key',
    dataType: 'secret/onesignal-organization-key',
    name: 'OneSignal organization API key',
    keywords: ['os_v2_org_'],
    pattern: alone('os_v2_org_[a-z0-9]{80,120}'),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];

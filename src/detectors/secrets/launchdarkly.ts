import type { DetectorInput } from '../../model/detector.ts';
import { alone, uuidShape } from '../parts.ts';

export const launchdarkly: DetectorInput[] = [
  {
    id: 'launchdarkly-sdk-key',
    dataType: 'secret/launchdarkly-sdk-key',
    name: 'LaunchDarkly SDK key',
    keywords: ['sdk-'],
    pattern: alone(`sdk-${uuidShape}`),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
  {
    id: 'launchdarkly-access-token',
    dataType: 'secret/launchdarkly-access-token',
    name: 'LaunchDarkly access token',
    keywords: ['api-'],
    pattern: alone(`api-${uuidShape}`),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
  {
    id: 'launchdarkly-mobile-key',
    dataType: 'secret/launchdarkly-mobile-key',
    name: 'LaunchDarkly mobile key',
    keywords: ['mob-'],
    pattern: alone(`mob-${uuidShape}`),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];

import type { DetectorInput } from '../../model/detector.ts';
import { uuidShape } from '../parts.ts';

export const pagerduty: DetectorInput[] = [
  {
    id: 'pagerduty-oauth-token',
    dataType: 'secret/pagerduty-oauth-token',
    name: 'PagerDuty OAuth token',
    keywords: ['pdus+_', 'pdeu+_'],
    pattern: String.raw`(?<![A-Za-z0-9])pd(?:us|eu)\+_\d[A-Z0-9]{6}_${uuidShape}(?![A-Za-z0-9])`,
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
  {
    id: 'pagerduty-user-token',
    dataType: 'secret/pagerduty-user-token',
    name: 'PagerDuty user API token',
    keywords: ['u+'],
    pattern: String.raw`(?<![A-Za-z0-9])u\+[A-Za-z0-9_+-]{18}(?![A-Za-z0-9_+-])`,
    validator: 'mixed',
    context: { words: ['pagerduty', 'pd_token', 'pagerduty_token'], window: 120, required: true },
    confidence: 0.93,
    tags: ['credential'],
  },
  {
    id: 'pagerduty-integration-url',
    dataType: 'secret/pagerduty-integration-url',
    name: 'PagerDuty integration address',
    keywords: ['events.pagerduty.com/integration/', 'events.eu.pagerduty.com/integration/'],
    pattern: String.raw`events\.(?:eu\.)?pagerduty\.com/integration/(?<value>[0-9a-zA-Z]{32})/`,
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
];

import type { DetectorInput } from '../../model/detector.ts';

export const salesforce: DetectorInput[] = [
  {
    id: 'salesforce-access-token',
    dataType: 'secret/salesforce-access-token',
    name: 'Salesforce access token',
    keywords: ['00d'],
    pattern: '(?<![A-Za-z0-9])00D[A-Za-z0-9]{12,15}!A[A-Za-z0-9._]{80,130}(?![A-Za-z0-9._])',
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
  {
    id: 'salesforce-refresh-token',
    dataType: 'secret/salesforce-refresh-token',
    name: 'Salesforce refresh token',
    keywords: ['5aep861'],
    pattern: '(?<![A-Za-z0-9])5Aep861[A-Za-z0-9._]{60,120}(?![A-Za-z0-9._])',
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
  {
    id: 'salesforce-auth-url',
    dataType: 'secret/salesforce-auth-url',
    name: 'Salesforce DX auth address',
    keywords: ['force://'],
    pattern: String.raw`force://[^\s:@"']{1,100}:[^\s:@"']{0,100}:(?<value>[^\s:@"']{20,200})@`,
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];

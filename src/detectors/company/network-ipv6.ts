import type { DetectorInput } from '../../model/detector.ts';

export const networkIpv6: DetectorInput[] = [
  {
    id: 'ipv6-address',
    dataType: 'pii/ip-address',
    name: 'IPv6 address',
    keywords: ['200', '240', '260', '261', '262', '263', '280', '2a0', '2a1', '2c0'],
    pattern: String.raw`(?<![\w:.-])2[0-9a-f]{3}:(?:[0-9a-f]{1,4}:){1,6}(?::?[0-9a-f]{1,4}|:)(?::[0-9a-f]{1,4}){0,5}(?![\w:.])`,
    ignoreCase: true,
    validator: 'ip-v6',
    confidence: 0.85,
    tags: ['gdpr'],
  },
  {
    id: 'ipv6-local-address',
    dataType: 'pii/ip-address',
    name: 'IPv6 address',
    trigger: 'letters',
    pattern: String.raw`(?<![\w:.-])(?:f[cd][0-9a-f]{2}|fe80):(?:(?:[0-9a-f]{1,4}:){1,6}(?::?[0-9a-f]{1,4})|:(?:[0-9a-f]{1,4}:){1,5}[0-9a-f]{1,4})(?::[0-9a-f]{1,4}){0,5}(?![\w:.])`,
    ignoreCase: true,
    validator: 'ip-v6',
    confidence: 0.8,
    tags: ['gdpr'],
  },
];

import type { DetectorInput } from '../../model/detector.ts';

export const webTokens: DetectorInput[] = [
  {
    id: 'jwt',
    dataType: 'secret/jwt',
    name: 'JSON Web Token',
    keywords: ['eyj'],
    pattern: String.raw`(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,2000}\.(?:eyJ[A-Za-z0-9_-]{4,16000}\.[A-Za-z0-9_-]{0,1500}|[A-Za-z0-9_-]{6,16000}\.[A-Za-z0-9_-]{10,1500})(?:\.[A-Za-z0-9_-]{4,1500}){0,2}(?![A-Za-z0-9_-])`,
    validator: 'jwt',
    confidence: 0.95,
    tags: ['credential'],
  },
  {
    id: 'authorization-header',
    dataType: 'secret/authorization-header',
    name: 'Authorization header',
    keywords: ['authorization', 'bearer '],
    pattern:
      '(?:authorization["\\\']?\\s{0,3}[:=,]\\s{0,3}["\\\'`]?(?:(?:bearer|basic|token|digest|apikey|sso-key|key)\\s{1,3})?|bearer\\s{1,3})(?<value>[A-Za-z0-9._~+/=-]{16,2000})',
    ignoreCase: true,
    validator: 'key-like',
    confidence: 0.8,
    tags: ['credential'],
  },
  {
    id: 'url-password',
    dataType: 'secret/url-password',
    name: 'Password in a web address',
    keywords: ['://'],
    pattern:
      '(?<=[a-z][a-z0-9+.-]{1,20}):\\/\\/[^\\s:@/"\\\'<>`]{0,80}:(?<value>[^\\s@/"\\\'<>`]{3,200})@[A-Za-z0-9\\[_]',
    validator: 'url-password',
    confidence: 0.88,
    tags: ['credential'],
  },
  {
    id: 'basic-auth-header',
    dataType: 'secret/basic-auth-header',
    name: 'Basic authentication header',
    keywords: ['basic '],
    pattern: String.raw`(?<=authorization["'\x60]?\s{0,3}[:=,]\s{0,3}["'\x60]?)basic\s{1,3}(?<value>(?=[^\s]{0,60}[a-z])[A-Za-z0-9+/]{8,400}={0,2})(?![A-Za-z0-9+/])`,
    ignoreCase: true,
    confidence: 0.87,
    tags: ['credential'],
  },
];

import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const onepassword: DetectorInput[] = [
  {
    id: 'onepassword-service-token',
    dataType: 'secret/onepassword-service-token',
    name: '1Password service account token',
    keywords: ['ops_eyj'],
    pattern: '(?<![A-Za-z0-9])ops_eyJ[A-Za-z0-9+/_-]{100,1500}={0,3}',
    confidence: 0.98,
    tags: ['credential'],
  },
  {
    id: 'onepassword-secret-key',
    dataType: 'secret/onepassword-secret-key',
    name: '1Password Secret Key',
    keywords: ['a3-'],
    pattern: alone(
      'A3-[A-Z0-9]{6}-(?:[A-Z0-9]{6}-[A-Z0-9]{5}|[A-Z0-9]{11})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}',
    ),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];

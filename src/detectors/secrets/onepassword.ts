import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const onepassword: DetectorInput[] = [
  {
    id: 'onepassword-service-token',
    dataType: 'secret/onepassword-service-token',
    name: '1Password service account token',
    keywords: ['ops_eyj'],
    pattern: alone('ops_eyJ[A-Za-z0-9+/]{250,1200}={0,3}'),
    confidence: 0.98,
    tags: ['credential'],
  },
];

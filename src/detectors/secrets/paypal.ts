import type { DetectorInput } from '../../model/detector.ts';

export const paypal: DetectorInput[] = [
  {
    id: 'paypal-braintree-token',
    dataType: 'secret/braintree-token',
    name: 'Braintree access token',
    keywords: ['access_token$'],
    pattern: String.raw`access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}`,
    confidence: 0.95,
    tags: ['credential'],
  },
];

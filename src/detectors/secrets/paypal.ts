import type { DetectorInput } from '../../model/detector.ts';
import { alone, aloneUrlSafe } from '../parts.ts';

export const paypal: DetectorInput[] = [
  {
    id: 'paypal-braintree-token',
    dataType: 'secret/braintree-token',
    name: 'Braintree access token',
    keywords: ['access_token$'],
    pattern: String.raw`access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}`,
    confidence: 0.975,
    tags: ['credential'],
  },
  {
    id: 'paypal-access-token',
    dataType: 'secret/paypal-access-token',
    name: 'PayPal access token',
    keywords: ['a21aa'],
    pattern: aloneUrlSafe('A21AA[A-Za-z0-9_-]{80,110}'),
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
  {
    id: 'braintree-tokenization-key',
    dataType: 'secret/braintree-tokenization-key',
    name: 'Braintree tokenization key',
    keywords: ['sandbox_', 'production_'],
    pattern: alone('(?:sandbox|production)_[a-z0-9]{8}_[a-z0-9]{16}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];

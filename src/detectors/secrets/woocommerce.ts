import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const woocommerce: DetectorInput[] = [
  {
    id: 'woocommerce-consumer-secret',
    dataType: 'secret/woocommerce-consumer-secret',
    name: 'WooCommerce consumer secret',
    keywords: ['cs_'],
    pattern: alone('cs_[0-9a-f]{40}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
  {
    id: 'woocommerce-consumer-key',
    dataType: 'secret/woocommerce-consumer-key',
    name: 'WooCommerce consumer key',
    keywords: ['ck_'],
    pattern: alone('ck_[0-9a-f]{40}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];

import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const adafruit: DetectorInput[] = [
  {
    id: 'adafruit-io-key',
    dataType: 'secret/adafruit-io-key',
    name: 'Adafruit IO key',
    keywords: ['aio_'],
    pattern: alone('aio_[A-Za-z0-9]{28}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];

import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const flutterwave: DetectorInput[] = [
  {
    id: 'flutterwave-secret-key',
    dataType: 'secret/flutterwave-secret-key',
    name: 'Flutterwave secret key',
    keywords: ['flwseck'],
    pattern: alone('FLWSECK(?:_TEST)?-[0-9a-fA-F]{12,34}-X'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];

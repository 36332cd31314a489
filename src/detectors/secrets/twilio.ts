import type { DetectorInput } from '../../model/detector.ts';
import { alone, assigned } from '../parts.ts';

export const twilio: DetectorInput[] = [
  {
    id: 'twilio-api-key',
    dataType: 'secret/twilio-api-key',
    name: 'Twilio API key',
    keywords: [
      'sk0',
      'sk1',
      'sk2',
      'sk3',
      'sk4',
      'sk5',
      'sk6',
      'sk7',
      'sk8',
      'sk9',
      'ska',
      'skb',
      'skc',
      'skd',
      'ske',
      'skf',
    ],
    pattern: alone('SK[0-9a-f]{32}'),
    validator: 'mixed',
    confidence: 0.9,
    tags: ['credential'],
  },
  {
    id: 'twilio-auth-token',
    dataType: 'secret/twilio-auth-token',
    name: 'Twilio auth token',
    keywords: ['twilio'],
    pattern: assigned('twilio', '[0-9a-f]{32}'),
    ignoreCase: true,
    validator: 'mixed',
    confidence: 0.85,
    tags: ['credential'],
  },
];

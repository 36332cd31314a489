import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const signalwire: DetectorInput[] = [
  {
    id: 'signalwire-token',
    dataType: 'secret/signalwire-token',
    name: 'SignalWire API token',
    trigger: 'runs',
    pattern: alone('PT[0-9a-f]{48,50}'),
    validator: 'mixed',
    context: { words: ['signalwire', 'signalwire_token'], window: 160, required: true },
    confidence: 0.96,
    tags: ['credential'],
  },
];

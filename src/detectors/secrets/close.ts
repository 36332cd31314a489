import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const close: DetectorInput[] = [
  {
    id: 'close-api-key',
    dataType: 'secret/close-api-key',
    name: 'Close API key',
    keywords: ['api_'],
    pattern: alone(String.raw`api_[A-Za-z0-9]{20,24}\.[A-Za-z0-9]{20,24}`),
    validator: 'mixed',
    context: { words: ['close', 'closeio', 'close_api_key'], window: 120, required: true },
    confidence: 0.95,
    tags: ['credential'],
  },
];

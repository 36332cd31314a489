import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const elevenlabs: DetectorInput[] = [
  {
    id: 'elevenlabs-api-key',
    dataType: 'secret/elevenlabs-api-key',
    name: 'ElevenLabs API key',
    keywords: ['sk_'],
    pattern: alone('sk_[0-9a-f]{48}'),
    validator: 'mixed',
    context: { words: ['elevenlabs', 'eleven', 'xi', 'elevenlabs_api_key'], window: 120, required: true },
    confidence: 0.96,
    tags: ['credential'],
  },
];

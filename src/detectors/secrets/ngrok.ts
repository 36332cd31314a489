import type { DetectorInput } from '../../model/detector.ts';

export const ngrok: DetectorInput[] = [
  {
    id: 'ngrok-authtoken',
    dataType: 'secret/ngrok-authtoken',
    name: 'ngrok authtoken',
    trigger: 'runs',
    pattern: '(?<![A-Za-z0-9_])[12][A-Za-z0-9]{26}_[A-Za-z0-9]{20,24}(?![A-Za-z0-9_])',
    validator: 'mixed',
    context: { words: ['ngrok', 'ngrok_authtoken', 'authtoken'], window: 160, required: true },
    confidence: 0.96,
    tags: ['credential'],
  },
];

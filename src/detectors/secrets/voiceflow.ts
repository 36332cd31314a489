import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const voiceflow: DetectorInput[] = [
  {
    id: 'voiceflow-api-key',
    dataType: 'secret/voiceflow-api-key',
    name: 'Voiceflow API key',
    keywords: ['vf.dm.', 'vf.ws.'],
    pattern: alone(String.raw`VF\.(?:DM|WS)\.[0-9a-f]{24}\.[A-Za-z0-9]{16}`),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];

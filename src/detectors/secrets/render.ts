import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const render: DetectorInput[] = [
  {
    id: 'render-api-key',
    dataType: 'secret/render-api-key',
    name: 'Render API key',
    keywords: ['rnd_'],
    pattern: alone('rnd_[A-Za-z0-9]{24,40}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
  {
    id: 'render-deploy-hook',
    dataType: 'secret/render-deploy-hook',
    name: 'Render deploy hook',
    keywords: ['api.render.com/deploy/'],
    pattern: String.raw`api\.render\.com/deploy/srv-[a-z0-9]{16,24}\?key=(?<value>[A-Za-z0-9_-]{8,24})`,
    confidence: 0.975,
    tags: ['credential'],
  },
];

import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const lightdash: DetectorInput[] = [
  {
    id: 'lightdash-token',
    dataType: 'secret/lightdash-token',
    name: 'Lightdash personal access token',
    keywords: ['ldpat_'],
    pattern: alone('ldpat_[0-9a-f]{30,64}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];

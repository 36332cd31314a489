import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const sonarqube: DetectorInput[] = [
  {
    id: 'sonarqube-token',
    dataType: 'secret/sonarqube-token',
    name: 'SonarQube token',
    keywords: ['squ_', 'sqp_', 'sqa_'],
    pattern: alone('sq[upa]_[a-f0-9]{40}'),
    confidence: 0.97,
    tags: ['credential'],
  },
];

import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const sonarqube: DetectorInput[] = [
  {
    id: 'sonarqube-token',
    dataType: 'secret/sonarqube-token',
    name: 'SonarQube user token',
    keywords: ['squ_'],
    pattern: alone('squ_[a-f0-9]{40}'),
    confidence: 0.975,
    tags: ['credential'],
  },
  {
    id: 'sonarqube-project-token',
    dataType: 'secret/sonarqube-token',
    name: 'SonarQube project analysis token',
    keywords: ['sqp_'],
    pattern: alone('sqp_[0-9a-f]{40}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
  {
    id: 'sonarqube-global-token',
    dataType: 'secret/sonarqube-token',
    name: 'SonarQube global analysis token',
    keywords: ['sqa_'],
    pattern: alone('sqa_[0-9a-f]{40}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];

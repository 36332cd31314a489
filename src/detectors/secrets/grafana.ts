import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const grafana: DetectorInput[] = [
  {
    id: 'grafana-token',
    dataType: 'secret/grafana-token',
    name: 'Grafana service account token',
    keywords: ['glsa_'],
    pattern: alone('glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
  {
    id: 'grafana-cloud-token',
    dataType: 'secret/grafana-token',
    name: 'Grafana Cloud access policy token',
    keywords: ['glc_'],
    pattern: '(?<![A-Za-z0-9])glc_[A-Za-z0-9+/]{32,400}={0,2}(?![A-Za-z0-9])',
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
  {
    id: 'grafana-api-key',
    dataType: 'secret/grafana-token',
    name: 'Grafana API key',
    keywords: ['eyjrijoi'],
    pattern: '(?<![A-Za-z0-9])eyJrIjoi[A-Za-z0-9]{70,400}={0,2}(?![A-Za-z0-9])',
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];

import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const grafana: DetectorInput[] = [
  {
    id: 'grafana-token',
    dataType: 'secret/grafana-token',
    name: 'Grafana token',
    keywords: ['glsa_', 'glc_', 'eyjrijoi'],
    pattern: alone(
      '(?:glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}|glc_[A-Za-z0-9+/]{32,400}={0,2}|eyJrIjoi[A-Za-z0-9]{70,400}={0,2})',
    ),
    confidence: 0.97,
    tags: ['credential'],
  },
];

import type { DetectorInput } from '../../model/detector.ts';

export const elastic: DetectorInput[] = [
  {
    id: 'elastic-cloud-api-key',
    dataType: 'secret/elastic-cloud-api-key',
    name: 'Elastic Cloud API key',
    keywords: ['essu_'],
    pattern: '(?<![A-Za-z0-9])essu_[A-Za-z0-9+/]{40,200}={0,2}(?![A-Za-z0-9])',
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
  {
    id: 'elastic-service-token',
    dataType: 'secret/elastic-service-token',
    name: 'Elasticsearch service account token',
    keywords: ['aaeaawvsyxn0awm'],
    pattern: '(?<![A-Za-z0-9])AAEAAWVsYXN0aWM[A-Za-z0-9+/_-]{20,200}={0,2}(?![A-Za-z0-9])',
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];

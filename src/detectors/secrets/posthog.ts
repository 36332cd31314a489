import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const posthog: DetectorInput[] = [
  {
    id: 'posthog-personal-key',
    dataType: 'secret/posthog-personal-key',
    name: 'PostHog personal API key',
    keywords: ['phx_'],
    pattern: alone('phx_[A-Za-z0-9]{40,52}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
  {
    id: 'posthog-secure-key',
    dataType: 'secret/posthog-secure-key',
    name: 'PostHog feature flags secure API key',
    keywords: ['phs_'],
    pattern: alone('phs_[A-Za-z0-9]{40,52}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
  {
    id: 'posthog-project-key',
    dataType: 'secret/posthog-project-key',
    name: 'PostHog project API key',
    keywords: ['phc_'],
    pattern: alone('phc_[A-Za-z0-9]{40,52}'),
    validator: 'mixed',
    confidence: 0.6,
    tags: ['credential'],
  },
];

import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const buildkite: DetectorInput[] = [
  {
    id: 'buildkite-api-token',
    dataType: 'secret/buildkite-api-token',
    name: 'Buildkite API access token',
    keywords: ['bkua_'],
    pattern: aloneUrlSafe('bkua_[A-Za-z0-9_.-]{36,1000}'),
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
  {
    id: 'buildkite-agent-session-token',
    dataType: 'secret/buildkite-agent-session-token',
    name: 'Buildkite agent session token',
    keywords: ['bkaa_'],
    pattern: aloneUrlSafe('bkaa_[A-Za-z0-9_.-]{36,1000}'),
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
  {
    id: 'buildkite-job-token',
    dataType: 'secret/buildkite-job-token',
    name: 'Buildkite agent job token',
    keywords: ['bkaj_'],
    pattern: aloneUrlSafe('bkaj_[A-Za-z0-9_.-]{36,1000}'),
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
  {
    id: 'buildkite-agent-token',
    dataType: 'secret/buildkite-agent-token',
    name: 'Buildkite agent token',
    keywords: ['bkct_'],
    pattern: aloneUrlSafe('bkct_[A-Za-z0-9_.-]{36,1000}'),
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
];

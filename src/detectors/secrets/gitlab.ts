import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

/** What follows the prefix; routable tokens end in their length and a checksum. */
const body = (least: number, most: number) =>
  String.raw`[A-Za-z0-9_-]{${least},${most}}(?:\.[0-9a-z]{2}\.[0-9a-z]{9}|\.[0-9a-z]{9})?`;

const token = (id: string, name: string, prefix: string, most = 100): DetectorInput => ({
  id,
  dataType: 'secret/gitlab-token',
  name: `GitLab ${name}`,
  keywords: [prefix],
  pattern: aloneUrlSafe(prefix + body(20, most)),
  validator: 'mixed',
  confidence: 0.96,
  tags: ['credential'],
});

export const gitlab: DetectorInput[] = [
  token('gitlab-token', 'personal access token', 'glpat-'),
  token('gitlab-oauth-secret', 'OAuth application secret', 'gloas-'),
  token('gitlab-deploy-token', 'deploy token', 'gldt-'),
  token('gitlab-runner-token', 'runner authentication token', 'glrt-'),
  token('gitlab-runner-registration-token', 'runner registration token', 'glrtr-'),
  token('gitlab-job-token', 'CI/CD job token', 'glcbt-', 1500),
  token('gitlab-trigger-token', 'pipeline trigger token', 'glptt-'),
  token('gitlab-feed-token', 'feed token', 'glft-'),
  token('gitlab-incoming-mail-token', 'incoming mail token', 'glimt-'),
  token('gitlab-agent-token', 'agent for Kubernetes token', 'glagent-'),
  token('gitlab-workspace-token', 'workspace token', 'glwt-'),
  token('gitlab-scim-token', 'SCIM token', 'glsoat-'),
  token('gitlab-feature-flag-token', 'feature flags client token', 'glffct-'),
  {
    id: 'gitlab-legacy-runner-token',
    dataType: 'secret/gitlab-token',
    name: 'GitLab runner registration token',
    keywords: ['gr1348941'],
    pattern: aloneUrlSafe('GR1348941[A-Za-z0-9_-]{20}'),
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
  {
    id: 'gitlab-session-cookie',
    dataType: 'secret/gitlab-session-cookie',
    name: 'GitLab session cookie',
    keywords: ['_gitlab_session'],
    pattern: String.raw`_gitlab_session["']?\s{0,2}[=:]\s{0,2}["']?(?<value>[0-9a-f]{32})(?![0-9a-f])`,
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
];

import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const github: DetectorInput[] = [
  {
    id: 'github-token',
    dataType: 'secret/github-token',
    name: 'GitHub token',
    keywords: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'],
    pattern: alone('gh[pousr]_[A-Za-z0-9]{36}(?:[A-Za-z0-9]{40})?'),
    validator: 'github-checksum',
    confidence: 0.95,
    tags: ['credential'],
  },
  {
    id: 'github-fine-grained-token',
    dataType: 'secret/github-fine-grained-token',
    name: 'GitHub fine-grained token',
    keywords: ['github_pat_'],
    pattern: alone('github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}'),
    confidence: 0.97,
    tags: ['credential'],
  },
  {
    id: 'github-legacy-token',
    dataType: 'secret/github-legacy-token',
    name: 'GitHub token (hexadecimal)',
    keywords: ['github', 'gh_token'],
    pattern: String.raw`(?<![A-Za-z])(?:github|gh)[_.-]?(?:api|oauth|auth|access|personal)?[_.-]?(?:access)?[_.-]?(?:token|key|secret|pat)["']?\s{0,3}(?:=>|[=:,])\s{0,3}["']?(?<value>[0-9a-f]{40})(?![A-Za-z0-9])`,
    ignoreCase: true,
    validator: 'mixed',
    confidence: 0.85,
    tags: ['credential'],
  },
];

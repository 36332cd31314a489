import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const githubEvidence: Record<string, Evidence> = {
  'github-token': {
    source:
      'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/',
    hits: [`ghp_${madeUp(36)}`, `git clone https://ghs_${madeUp(36)}@github.com/acme/x`],
    misses: [`ghp_${'x'.repeat(36)}`, `ghp_${madeUp(20)}`],
  },
  'github-fine-grained-token': {
    source:
      'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/',
    hits: [`github_pat_${madeUp(22)}_${madeUp(59)}`, `GH_TOKEN=github_pat_${madeUp(22)}_${madeUp(59)}`],
    misses: ['github_pat_example', `github_pat_${madeUp(22)}`],
  },
  'github-legacy-token': {
    source:
      'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/',
    hits: [`GITHUB_TOKEN=${madeUp(40, hex)}`, `github_api_key: "${madeUp(40, hex)}"`],
    misses: [`github commit ${madeUp(40, hex)}`, `GITHUB_SHA=${madeUp(40, hex)}`],
  },
};

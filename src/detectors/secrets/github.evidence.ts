import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const githubEvidence: Record<string, Evidence> = {
  'github-token': {
    source:
      'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/',
    hits: [`ghp_${madeUp(36)}`, `git clone https://ghp_${madeUp(36)}@github.com/acme/x`],
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
  'github-oauth-token': {
    source:
      'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
    hits: [`gho_${madeUp(36)}`, `GITHUB_OAUTH_TOKEN=gho_${madeUp(36)}`],
    misses: [`gho_${madeUp(12)}`, 'gho_your_token_goes_here_please_replace_it'],
  },
  'github-user-token': {
    source:
      'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
    hits: [`ghu_${madeUp(36)}`, `"githubUserToken": "ghu_${madeUp(36)}"`],
    misses: [`ghu_${madeUp(12)}`, 'ghu_your_token_goes_here_please_replace_it'],
  },
  'github-installation-token': {
    source:
      'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
    hits: [`ghs_${madeUp(36)}`, `export GITHUB_INSTALLATION_TOKEN='ghs_${madeUp(36)}'`],
    misses: [`ghs_${madeUp(12)}`, 'ghs_your_token_goes_here_please_replace_it'],
  },
  'github-stateless-installation-token': {
    source:
      'https://github.blog/changelog/2026-05-15-github-app-installation-tokens-per-request-override-header/',
    hits: [
      `ghs_1234567_eyJ${madeUp(33)}.eyJ${madeUp(200)}.${madeUp(200)}`,
      `github_stateless_installation_token: ghs_1234567_eyJ${madeUp(33)}.eyJ${madeUp(200)}.${madeUp(200)}`,
    ],
    misses: ['ghs_1.2.3', 'ghs_get.value_from_the.environment_variable'],
  },
  'github-refresh-token': {
    source:
      'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
    hits: [`ghr_${madeUp(36)}`, `GITHUB_REFRESH_TOKEN=ghr_${madeUp(36)}`],
    misses: [`ghr_${madeUp(12)}`, 'ghr_your_token_goes_here_please_replace_it'],
  },
  'github-session-cookie': {
    source:
      'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/viewing-and-managing-your-sessions',
    hits: [`user_session=${madeUp(48)}`, `"githubSessionCookie": "user_session=${madeUp(48)}"`],
    misses: ['user_session=true', `user_session=${madeUp(12)}`],
  },
};

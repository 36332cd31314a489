import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const gitlabEvidence: Record<string, Evidence> = {
  'gitlab-token': {
    source: 'https://docs.gitlab.com/security/tokens/#token-prefixes',
    hits: [`glpat-${madeUp(20)}`, `glpat-${madeUp(20)}`],
    misses: ['glpat-short', `xglpat-${madeUp(20)}`],
  },
  'gitlab-oauth-secret': {
    source: 'https://docs.gitlab.com/security/tokens/#token-prefixes',
    hits: [`gloas-${madeUp(64)}`, `export GITLAB_OAUTH_SECRET='gloas-${madeUp(64)}'`],
    misses: [`gloas-${madeUp(5)}`, 'gloas-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bgloas-${madeUp(64)}`],
  },
  'gitlab-deploy-token': {
    source: 'https://docs.gitlab.com/security/tokens/#token-prefixes',
    hits: [`gldt-${madeUp(20)}`, `gitlab_deploy_token: gldt-${madeUp(20)}`],
    misses: [`gldt-${madeUp(5)}`, 'gldt-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bgldt-${madeUp(20)}`],
  },
  'gitlab-runner-token': {
    source: 'https://docs.gitlab.com/security/tokens/#token-prefixes',
    hits: [`glrt-${madeUp(20)}`, `GITLAB_RUNNER_TOKEN=glrt-${madeUp(20)}`],
    misses: [`glrt-${madeUp(5)}`, 'glrt-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bglrt-${madeUp(20)}`],
  },
  'gitlab-runner-registration-token': {
    source: 'https://docs.gitlab.com/security/tokens/#token-prefixes',
    hits: [`glrtr-${madeUp(20)}`, `"gitlabRunnerRegistrationToken": "glrtr-${madeUp(20)}"`],
    misses: [`glrtr-${madeUp(5)}`, 'glrtr-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bglrtr-${madeUp(20)}`],
  },
  'gitlab-legacy-runner-token': {
    source: 'https://docs.gitlab.com/security/tokens/#token-prefixes',
    hits: [`GR1348941${madeUp(20)}`, `export GITLAB_LEGACY_RUNNER_TOKEN='GR1348941${madeUp(20)}'`],
    misses: [`GR1348941${madeUp(5)}`, 'GR1348941xxxxxxxxxxxxxxxxxxxxxxxx', `a1bGR1348941${madeUp(20)}`],
  },
  'gitlab-job-token': {
    source: 'https://docs.gitlab.com/security/tokens/#token-prefixes',
    hits: [`glcbt-${madeUp(20)}`, `gitlab_job_token: glcbt-${madeUp(20)}`],
    misses: [`glcbt-${madeUp(5)}`, 'glcbt-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bglcbt-${madeUp(20)}`],
  },
  'gitlab-trigger-token': {
    source: 'https://docs.gitlab.com/security/tokens/#token-prefixes',
    hits: [`glptt-${madeUp(40)}`, `GITLAB_TRIGGER_TOKEN=glptt-${madeUp(40)}`],
    misses: [`glptt-${madeUp(5)}`, 'glptt-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bglptt-${madeUp(40)}`],
  },
  'gitlab-feed-token': {
    source: 'https://docs.gitlab.com/security/tokens/#token-prefixes',
    hits: [`glft-${madeUp(20)}`, `"gitlabFeedToken": "glft-${madeUp(20)}"`],
    misses: [`glft-${madeUp(5)}`, 'glft-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bglft-${madeUp(20)}`],
  },
  'gitlab-incoming-mail-token': {
    source: 'https://docs.gitlab.com/security/tokens/#token-prefixes',
    hits: [`glimt-${madeUp(25)}`, `export GITLAB_INCOMING_MAIL_TOKEN='glimt-${madeUp(25)}'`],
    misses: [`glimt-${madeUp(5)}`, 'glimt-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bglimt-${madeUp(25)}`],
  },
  'gitlab-agent-token': {
    source: 'https://docs.gitlab.com/security/tokens/#token-prefixes',
    hits: [`glagent-${madeUp(50)}`, `gitlab_agent_token: glagent-${madeUp(50)}`],
    misses: [`glagent-${madeUp(5)}`, 'glagent-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bglagent-${madeUp(50)}`],
  },
  'gitlab-workspace-token': {
    source: 'https://docs.gitlab.com/security/tokens/#token-prefixes',
    hits: [`glwt-${madeUp(20)}`, `GITLAB_WORKSPACE_TOKEN=glwt-${madeUp(20)}`],
    misses: [`glwt-${madeUp(5)}`, 'glwt-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bglwt-${madeUp(20)}`],
  },
  'gitlab-scim-token': {
    source: 'https://docs.gitlab.com/security/tokens/#token-prefixes',
    hits: [`glsoat-${madeUp(20)}`, `"gitlabScimToken": "glsoat-${madeUp(20)}"`],
    misses: [`glsoat-${madeUp(5)}`, 'glsoat-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bglsoat-${madeUp(20)}`],
  },
  'gitlab-feature-flag-token': {
    source: 'https://docs.gitlab.com/security/tokens/#token-prefixes',
    hits: [`glffct-${madeUp(20)}`, `export GITLAB_FEATURE_FLAG_TOKEN='glffct-${madeUp(20)}'`],
    misses: [`glffct-${madeUp(5)}`, 'glffct-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bglffct-${madeUp(20)}`],
  },
  'gitlab-session-cookie': {
    source: 'https://docs.gitlab.com/security/tokens/#token-prefixes',
    hits: [`_gitlab_session=${madeUp(32, hex)}`, `gitlab_session_cookie: _gitlab_session=${madeUp(32, hex)}`],
    misses: ['_gitlab_session=deleted', `_gitlab_session=${madeUp(8, hex)}`],
  },
};

import type { Evidence } from '../../model/detector.ts';
import { digits, hex, madeUp } from '../made-up.ts';

export const slackEvidence: Record<string, Evidence> = {
  'slack-token': {
    source: 'https://docs.slack.dev/authentication/tokens',
    hits: [
      `xoxb-${madeUp(12, digits)}-${madeUp(13, digits)}-${madeUp(24)}`,
      `export SLACK_TOKEN='xoxb-${madeUp(12, digits)}-${madeUp(13, digits)}-${madeUp(24)}'`,
    ],
    misses: ['xoxb-your-token-here', 'xoxb-abc'],
  },
  'slack-user-token': {
    source: 'https://docs.slack.dev/authentication/tokens',
    hits: [
      `xoxp-${madeUp(12, digits)}-${madeUp(12, digits)}-${madeUp(12, digits)}-${madeUp(32, hex)}`,
      `slack_user_token: xoxp-${madeUp(12, digits)}-${madeUp(12, digits)}-${madeUp(12, digits)}-${madeUp(32, hex)}`,
    ],
    misses: ['xoxp-your-token-here', 'xoxp-abc'],
  },
  'slack-app-token': {
    source: 'https://docs.slack.dev/authentication/tokens',
    hits: [
      `xapp-1-A${madeUp(10, 'ABCDEF0123')}-${madeUp(13, digits)}-${madeUp(64, hex)}`,
      `SLACK_APP_TOKEN=xapp-1-A${madeUp(10, 'ABCDEF0123')}-${madeUp(13, digits)}-${madeUp(64, hex)}`,
    ],
    misses: [
      `xapp-1-A${madeUp(5)}`,
      'xapp-1-Axxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bxapp-1-A${madeUp(10, 'ABCDEF0123')}-${madeUp(13, digits)}-${madeUp(64, hex)}`,
    ],
  },
  'slack-workspace-token': {
    source: 'https://docs.slack.dev/authentication/tokens',
    hits: [
      `xoxa-2-${madeUp(12, digits)}-${madeUp(12, digits)}-${madeUp(32, hex)}`,
      `"slackWorkspaceToken": "xoxa-2-${madeUp(12, digits)}-${madeUp(12, digits)}-${madeUp(32, hex)}"`,
    ],
    misses: ['xoxa-your-token-here', 'xoxr-abc'],
  },
  'slack-legacy-token': {
    source: 'https://docs.slack.dev/authentication/tokens',
    hits: [
      `xoxs-${madeUp(12, digits)}-${madeUp(12, digits)}-${madeUp(10, hex)}`,
      `export SLACK_LEGACY_TOKEN='xoxs-${madeUp(12, digits)}-${madeUp(12, digits)}-${madeUp(10, hex)}'`,
    ],
    misses: ['xoxs-your-token-here', 'xoxo-abc'],
  },
  'slack-configuration-token': {
    source: 'https://docs.slack.dev/app-manifests/configuring-apps-with-app-manifests',
    hits: [`xoxe.xoxp-1-${madeUp(163)}`, `slack_configuration_token: xoxe.xoxp-1-${madeUp(163)}`],
    misses: [
      `xoxe.xoxp-1-${madeUp(5)}`,
      'xoxe.xoxp-1-xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bxoxe.xoxp-1-${madeUp(163)}`,
    ],
  },
  'slack-browser-token': {
    source: 'https://docs.slack.dev/authentication/best-practices-for-security',
    hits: [
      `xoxc-${madeUp(12, digits)}-${madeUp(12, digits)}-${madeUp(12, digits)}-${madeUp(64, hex)}`,
      `SLACK_BROWSER_TOKEN=xoxc-${madeUp(12, digits)}-${madeUp(12, digits)}-${madeUp(12, digits)}-${madeUp(64, hex)}`,
    ],
    misses: [
      `xoxc-${madeUp(5)}`,
      'xoxc-xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bxoxc-${madeUp(12, digits)}-${madeUp(12, digits)}-${madeUp(12, digits)}-${madeUp(64, hex)}`,
    ],
  },
  'slack-session-cookie': {
    source: 'https://docs.slack.dev/authentication/best-practices-for-security',
    hits: [`xoxd-${madeUp(120)}%3D`, `"slackSessionCookie": "xoxd-${madeUp(120)}%3D"`],
    misses: [`xoxd-${madeUp(5)}`, 'xoxd-xxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'slack-webhook': {
    source: 'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks',
    hits: [
      `https://hooks.slack.com/services/T${madeUp(9)}/B${madeUp(9)}/${madeUp(24)}`,
      `curl hooks.slack.com/services/T${madeUp(8)}/B${madeUp(8)}/${madeUp(24)}`,
    ],
    misses: [
      'https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX',
      'https://hooks.slack.com/services/',
    ],
  },
  'slack-workflow-webhook': {
    source: 'https://slack.com/help/articles/360041352714',
    hits: [
      `https://hooks.slack.com/workflows/T${madeUp(9)}/A${madeUp(9)}/${madeUp(18, digits)}1234/${madeUp(24)}`,
      `https://hooks.slack.com/triggers/T${madeUp(9)}/${madeUp(13, digits)}/${madeUp(32, hex)}`,
    ],
    misses: ['https://hooks.slack.com/workflows/', 'https://hooks.slack.com/triggers/T1/2/3'],
  },
};

import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const netlifyEvidence: Record<string, Evidence> = {
  'netlify-token': {
    source: 'https://answers.netlify.com/t/change-to-the-netlify-authentication-token-format/106146',
    hits: [`nfp_${madeUp(36)}`, `export NETLIFY_TOKEN='nfp_${madeUp(36)}'`],
    misses: [`nfp_${madeUp(5)}`, 'nfp_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bnfp_${madeUp(36)}`],
  },
  'netlify-cli-token': {
    source: 'https://answers.netlify.com/t/change-to-the-netlify-authentication-token-format/106146',
    hits: [`nfc_${madeUp(36)}`, `netlify_cli_token: nfc_${madeUp(36)}`],
    misses: [`nfc_${madeUp(5)}`, 'nfc_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bnfc_${madeUp(36)}`],
  },
  'netlify-oauth-token': {
    source: 'https://answers.netlify.com/t/change-to-the-netlify-authentication-token-format/106146',
    hits: [`nfo_${madeUp(36)}`, `NETLIFY_OAUTH_TOKEN=nfo_${madeUp(36)}`],
    misses: [`nfo_${madeUp(5)}`, 'nfo_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bnfo_${madeUp(36)}`],
  },
  'netlify-app-token': {
    source: 'https://answers.netlify.com/t/change-to-the-netlify-authentication-token-format/106146',
    hits: [`nfu_${madeUp(36)}`, `"netlifyAppToken": "nfu_${madeUp(36)}"`],
    misses: [`nfu_${madeUp(5)}`, 'nfu_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bnfu_${madeUp(36)}`],
  },
  'netlify-build-token': {
    source: 'https://answers.netlify.com/t/change-to-the-netlify-authentication-token-format/106146',
    hits: [`nfb_${madeUp(36)}`, `export NETLIFY_BUILD_TOKEN='nfb_${madeUp(36)}'`],
    misses: [`nfb_${madeUp(5)}`, 'nfb_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bnfb_${madeUp(36)}`],
  },
  'netlify-build-hook': {
    source: 'https://docs.netlify.com/configure-builds/build-hooks/',
    hits: [
      `https://api.netlify.com/build_hooks/${madeUp(24, hex)}`,
      `curl -d {} api.netlify.com/build_hooks/${madeUp(24, hex)}?trigger_title=x`,
    ],
    misses: [
      'https://api.netlify.com/build_hooks/YOUR_HOOK',
      `https://api.netlify.com/build_hooks/${madeUp(7, hex)}`,
    ],
  },
};

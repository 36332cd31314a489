import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const googleEvidence: Record<string, Evidence> = {
  'google-api-key': {
    source: 'https://cloud.google.com/docs/authentication/api-keys',
    hits: [`AIza${madeUp(35)}`, `https://maps.googleapis.com/js?key=AIza${madeUp(35)}&v=3`],
    misses: [`AIza${madeUp(20)}`, `AIza${madeUp(50)}`],
  },
  'google-oauth-client-secret': {
    source: 'https://developers.google.com/identity/protocols/oauth2',
    hits: [`GOCSPX-${madeUp(28)}`, `"client_secret":"GOCSPX-${madeUp(28)}"`],
    misses: ['GOCSPX-short', `GOCSPX-${madeUp(40)}`],
  },
  'google-oauth-token': {
    source: 'https://developers.google.com/identity/protocols/oauth2',
    hits: [`ya29.${madeUp(120)}`, `Bearer ya29.${madeUp(60)}`],
    misses: ['ya29.short', 'maya29.com'],
  },
  'google-refresh-token': {
    source: 'https://developers.google.com/identity/protocols/oauth2',
    hits: [`1//0${madeUp(60)}`, `refresh_token=1//0${madeUp(97)}`],
    misses: ['1//0', 'http://1//0abc'],
  },
  'google-service-account': {
    source: 'https://cloud.google.com/iam/docs/keys-create-delete',
    hits: [
      `{"type": "service_account", "private_key_id": "${madeUp(40, hex)}"`,
      `"private_key_id":"${madeUp(40, hex)}"`,
    ],
    misses: ['"private_key_id": "some_key"', '"private_key_id": ""'],
  },
};

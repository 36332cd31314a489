import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp, upper32 } from '../made-up.ts';

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
  'google-auth-key': {
    source: 'https://ai.google.dev/gemini-api/docs/api-key',
    hits: [`AQ.Ab8${madeUp(48)}`, `export GOOGLE_AUTH_KEY='AQ.Ab8${madeUp(48)}'`],
    misses: [`AQ.Ab8${madeUp(5)}`, 'AQ.Ab8xxxxxxxxxxxxxxxxxxxxxxxx', `a1bAQ.Ab8${madeUp(48)}`],
  },
  'google-storage-hmac-key': {
    source: 'https://cloud.google.com/storage/docs/authentication/hmackeys',
    hits: [`GOOG1E${madeUp(55, upper32)}`, `google_storage_hmac_key: GOOG1E${madeUp(55, upper32)}`],
    misses: ['GOOGLE', `GOOG1E${madeUp(12, upper32)}`],
  },
  'google-oauth-code': {
    source: 'https://developers.google.com/identity/protocols/oauth2/web-server',
    hits: [`4/0A${madeUp(70)}`, `GOOGLE_OAUTH_CODE=4/0A${madeUp(70)}`],
    misses: ['4/0A', 'page 4/0Abc'],
  },
  'firebase-server-key': {
    source: 'https://firebase.google.com/docs/cloud-messaging/auth-server',
    hits: [
      `AAAA${madeUp(7)}:APA91b${madeUp(134)}`,
      `"firebaseServerKey": "AAAA${madeUp(7)}:APA91b${madeUp(134)}"`,
    ],
    misses: [`AAAA${madeUp(7)}:APA91b${madeUp(20)}`, ':APA91b'],
  },
  'google-calendar-private-url': {
    source: 'https://support.google.com/calendar/answer/37648',
    hits: [
      `https://calendar.google.com/calendar/ical/joe%40acme.example/private-${madeUp(32, hex)}/basic.ics`,
      `ics: calendar.google.com/calendar/ical/a1%40group.calendar.google.com/private-${madeUp(32, hex)}/basic.ics`,
    ],
    misses: [
      'https://calendar.google.com/calendar/ical/joe%40acme.example/public/basic.ics',
      'https://calendar.google.com/calendar/ical/joe/private-1/basic.ics',
    ],
  },
  'google-recaptcha-secret': {
    source: 'https://developers.google.com/recaptcha/docs/verify',
    hits: [`RECAPTCHA_SECRET_KEY=6Le${madeUp(37)}`, `"recaptcha_v3_private": "6Lc${madeUp(37)}"`],
    misses: [`RECAPTCHA_SITE_KEY=6Le${madeUp(37)}`, 'RECAPTCHA_SECRET_KEY=6Lexample'],
  },
  'google-chat-webhook': {
    source: 'https://developers.google.com/workspace/chat/quickstart/webhooks',
    hits: [
      `https://chat.googleapis.com/v1/spaces/${madeUp(11)}/messages?key=AIza${madeUp(35)}&token=${madeUp(43)}`,
      `HOOK="https://chat.googleapis.com/v1/spaces/${madeUp(11)}/messages?key=AIza${madeUp(35)}&token=${madeUp(40)}%3D"`,
    ],
    misses: [
      'https://chat.googleapis.com/v1/spaces/SPACE/messages?key=KEY&token=TOKEN',
      `https://chat.googleapis.com/v1/spaces/${madeUp(11)}/messages`,
    ],
  },
};

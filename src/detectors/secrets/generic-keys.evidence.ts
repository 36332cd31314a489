import type { Evidence } from '../../model/detector.ts';
import { hex, lower36, madeUp, uuid } from '../made-up.ts';

export const genericKeysEvidence: Record<string, Evidence> = {
  'api-key-in-context': {
    source: 'CWE-798',
    hits: [
      `api_key = "${madeUp(32)}"`,
      `"clientSecret": "${madeUp(40)}"`,
      `AUTH_TOKEN=${madeUp(40, hex)}`,
      `refresh_token\t${madeUp(60)}`,
      `ENCRYPTION_KEY: ${madeUp(32, lower36)}`,
    ],
    misses: [
      'api_key = "your-api-key-goes-here"',
      'token: next.previousSiblingToken',
      'secret: process.env.SECRET_2',
      'api_key = settings.get_api_key_value_1',
      'token = "identifier_2_start_3"',
      `publicKeyToken="${madeUp(16, hex)}"`,
      `"nextPageToken": "${madeUp(40)}"`,
    ],
  },
  'secret-assignment': {
    source: 'CWE-798',
    hits: [
      `app_secret = "${'S3cr'}3t!x9"`,
      `"auth_token": "${'9f3k'}2Lq7xZ"`,
      `SECRET_KEY = '(x&7k${madeUp(24)}!q2'`,
    ],
    misses: ['secret: "required"', 'secret = "section-2"', 'apiKey: "API_KEY_2"'],
  },
  'secret-in-environment': {
    source: 'CWE-526, https://12factor.net/config',
    hits: [`JWT_SECRET=${'super'}secretjwt42key`, `APP_TOKEN=${'9f3k'}2Lq7xZ`],
    misses: ['JWT_SECRET=replace-me-with-a-long-random-string', 'APP_TOKEN=$TOKEN_2', 'CACHE_KEY=users-list'],
  },
  'named-key-assignment': {
    source: 'CWE-798',
    hits: [`ROLLUP_KEY=${madeUp(32)}`, `key = "${madeUp(40, hex)}"`],
    misses: [
      'sort_key = "created_at_2026_and_name"',
      'key: "item-list-container-2-left"',
      'primary_key=order_id_2',
      `idempotency-key: ${uuid}`,
    ],
  },
  'api-key-in-markup': {
    source: 'CWE-260',
    hits: [`<apikey>${madeUp(32, hex)}</apikey>`, `<client-secret>${madeUp(40)}</client-secret>`],
    misses: ['<token>identifier_name_2</token>', '<apikey>your-api-key-1234</apikey>'],
  },
  'api-key-in-prose': {
    source: 'CWE-522; sentences in which people hand over keys',
    hits: [
      `the api key for the reporting service is ${madeUp(40)}`,
      `Here is the access token you asked for: ${madeUp(52)}`,
    ],
    misses: [
      'the token for the next-generation-parser-v2 is kept in memory',
      'the secret of react-native-web-2024 is its size',
      `the token was removed in commit ${'b'}efore`,
    ],
  },
};

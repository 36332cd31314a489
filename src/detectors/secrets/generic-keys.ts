import type { DetectorInput } from '../../model/detector.ts';
import { noFile } from '../parts.ts';

export const genericKeys: DetectorInput[] = [
  {
    id: 'api-key-in-context',
    dataType: 'secret/api-key',
    name: 'API key',
    keywords: [
      'api_key',
      'apikey',
      'api-key',
      'api key',
      'secret',
      'token',
      'access_key',
      'accesskey',
      'access-key',
      'auth_key',
      'authkey',
      'private_key',
      'privatekey',
      'credential',
      'encryption_key',
      'signing_key',
      'client_key',
      'app_key',
      'appkey',
      'master_key',
      'service_key',
      'sharedkey',
      'license_key',
      'consumer_key',
    ],
    pattern:
      String.raw`(?:(?:api|access|auth|private|encryption|signing|client|app|master|service|shared|license|consumer)[_. -]?key|secret|token|credential)[\w.-]{0,20}` +
      noFile +
      '["\\\'`\\])]{0,2}\\s{0,3}(?::\\s{0,2}[a-z]{1,12}\\s{0,2}=|=>|:=|={1,3}|:|,|\\bis\\b)\\s{0,3}["\\\'`]?(?<value>[A-Za-z0-9_+/.=~-]{16,200})(?![\\w(\\[])',
    ignoreCase: true,
    validator: 'key-like',
    confidence: 0.7,
    tags: ['credential'],
  },
];

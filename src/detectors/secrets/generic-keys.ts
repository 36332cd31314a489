import type { DetectorInput } from '../../model/detector.ts';
import { noFile } from '../parts.ts';

const keywords = ['api_key', 'apikey', 'api-key', 'api key', 'secret', 'token', 'access_key', 'accesskey', 'access-key', 'access key', 'auth_key', 'authkey', 'private_key', 'privatekey', 'credential', 'encryption_key', 'encryptionkey', 'signing_key', 'signingkey', 'client_key', 'app_key', 'appkey', 'master_key', 'masterkey', 'service_key', 'sharedkey', 'shared_key', 'license_key', 'licensekey', 'license key', 'consumer_key', 'consumerkey', 'subscription_key', 'subscription-key', 'hmac_key', 'bearer', 'passkey'];
const names = String.raw`(?:(?:api|access|auth|private|encryption|signing|client|app|master|service|shared|license|consumer|subscription|hmac)[_. -]?key|secret|token|credential|bearer|passkey)`;
const key = '(?<value>[A-Za-z0-9_+/.=~-]{16,200})';

/** Keys that only their label tells, whoever issued them. */
export const genericKeys: DetectorInput[] = [
  {
    id: 'short-secret-assignment',
    dataType: 'secret/api-key',
    name: 'Secret in code',
    keywords: ['secret', 'auth_token', 'authtoken', 'api_key', 'apikey', 'access_token'],
    pattern: `(?:secret|auth_?token|api_?key|access_?token)(?:_?key)?${noFile}["'\`\\])]{0,2}[ \\t]{0,30}(?:=>|:=|={1,3}|:)\\s{0,4}["'](?<value>[^"'\\s\\\\]{8,15})["']`,
    ignoreCase: true,
    validator: 'strong-password',
    confidence: 0.6,
    tags: ['credential'],
  },
  {
    id: 'named-key-assignment',
    dataType: 'secret/api-key',
    name: 'API key',
    keywords: ['_key', 'key"', "key'", 'key =', 'key=', 'key:'],
    pattern: `key${noFile}["'\`\\])]{0,2}[ \\t]{0,30}(?:=>|:=|={1,2}|:)\\s{0,4}["']?(?<value>[A-Za-z0-9_+/.=~-]{20,200})(?![\\w(\\[])`,
    ignoreCase: true,
    validator: 'key-like',
    confidence: 0.6,
    tags: ['credential'],
  },
  {
    id: 'api-key-in-context',
    dataType: 'secret/api-key',
    name: 'API key',
    keywords,
    pattern: `${names}[\\w.-]{0,20}${noFile}["'\`\\])]{0,2}\\s{0,30}(?::\\s{0,2}[a-z]{1,12}\\s{0,2}=|=>|:=|={1,3}|:|,|\\t|\\bis\\b|["'\`]?[ \\t]{1,2}value=)\\s{0,3}["'\`]?${key}(?![\\w(\\[])`,
    ignoreCase: true,
    validator: 'key-like',
    confidence: 0.7,
    tags: ['credential'],
  },
  {
    id: 'api-key-in-markup',
    dataType: 'secret/api-key',
    name: 'API key',
    keywords,
    pattern: `${names}[\\w.-]{0,20}"?>\\s{0,4}(?:<value>)?${key}\\s{0,4}</`,
    ignoreCase: true,
    validator: 'key-like',
    confidence: 0.7,
    tags: ['credential'],
  },
  {
    id: 'api-key-in-prose',
    dataType: 'secret/api-key',
    name: 'API key',
    keywords: ['api key', 'api token', 'access token', 'access key', 'secret key', 'secret', 'token', 'api-key', 'api-schlüssel', 'clé api', 'clave api', 'chave de api', 'chiave api', 'api-sleutel', 'klucz api', 'ключ', '密钥'],
    pattern: String.raw`(?:api[ -](?:key|token|schlüssel|sleutel)|access (?:key|token)|secret(?: key)?|token|clé api|clave api|chave de api|chiave api|klucz api|ключ|密钥)(?:[ \t]{1,2}[^\s\d"'():=.,;!?<>[\]{}/\\]{1,20}){0,7}?[ \t]{0,2}(?:[:=：]|[ \t](?:is|to|ist|est|es|è|é|jest|это)|是|为)?\s{1,3}["'\x60“«]?${key}(?![\w(\[])`,
    ignoreCase: true,
    validator: 'key-like',
    confidence: 0.65,
    tags: ['credential'],
  },
];

import type { PolicyInput } from '../model/policy.ts';

/**
 * The policy a browser enforces before anybody configures it: what can do harm at once stays home, personal data
 * is redacted or asked about, everything else passes.
 */
export const balanced = {
  version: 1,
  name: 'Sluice balanced',
  timeZone: 'UTC',
  access: { sanctioned: 'allow', tolerated: 'allow', unclassified: 'allow', blocked: 'block' },
  content: 'log',
  unattributed: 'log',
  failure: 'closed',
  files: { unreadable: 'block', images: 'allow' },
  unproven: 'allow',
  floor: [
    {
      id: 'secrets-never',
      dataTypes: ['secret/*'],
      minConfidence: 0.6,
      action: 'block',
      message: 'Keys and passwords open doors. They never belong in a chat.',
    },
  ],
  rules: [
    {
      id: 'cards',
      dataTypes: ['payment/card-number', 'payment/card-security-code', 'payment/card-track-data'],
      minConfidence: 0.6,
      action: 'redact',
    },
    {
      // They stand on every invoice, and open nothing.
      id: 'public-bank-codes',
      dataTypes: [
        'payment/bic',
        'payment/isin',
        'payment/cusip',
        'payment/aba-routing',
        'payment/au-bsb',
        'payment/ca-transit',
        'payment/de-blz',
        'payment/in-ifsc',
        'payment/uk-sort-code',
      ],
      action: 'log',
    },
    { id: 'bank-accounts', dataTypes: ['payment/*'], minConfidence: 0.6, action: 'warn' },
    {
      id: 'national-ids',
      dataTypes: [
        'pii/national-id/*',
        'pii/passport',
        'pii/passport/*',
        'pii/driving-licence',
        'pii/driving-licence/*',
        'pii/health-id/*',
      ],
      minConfidence: 0.6,
      action: 'redact',
    },
    {
      id: 'tables-of-people',
      dataTypes: ['pii/people-table'],
      action: 'justify',
      message: 'This looks like a list of people.',
    },
    {
      id: 'customer-lists',
      dataTypes: ['pii/email', 'pii/phone'],
      atLeast: 10,
      action: 'justify',
      message: 'This looks like a list of people.',
    },
    { id: 'labelled-documents', dataTypes: ['label/*'], action: 'justify' },
    { id: 'contacts', dataTypes: ['pii/email', 'pii/phone'], action: 'log' },
  ],
  reporting: [{ identity: 'pseudonym', visits: 'total' }],
} as const satisfies PolicyInput;

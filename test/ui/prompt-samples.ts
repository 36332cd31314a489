import type { PromptRequest } from '../../src/ui/prompt/request.ts';

const base = {
  channel: 'paste',
  appName: 'ChatGPT',
  policyName: 'Sluice balanced',
  kinds: [],
  rules: [],
  ways: ['cancel'],
  reference: '7F3A-09C2',
} satisfies Omit<PromptRequest, 'kind'>;

const key = {
  name: 'AWS access key',
  dataType: 'secret/aws-access-key',
  count: 1,
  samples: ['AK••••••••••••••L3'],
};

/** One request for each picture and each test; values are masked already, as the guard gives them. */
export const samples = {
  stopped: {
    ...base,
    kind: 'stopped',
    kinds: [key],
    rules: [
      {
        ruleId: 'secrets-never',
        source: 'floor',
        message: 'Keys and passwords open doors. They never belong in a chat.',
        link: 'https://wiki.acme.example/secrets',
      },
    ],
    ways: ['redact', 'cancel'],
    preview: [
      { text: 'Why does this fail?\n\naws configure set aws_access_key_id ', marked: false },
      { text: 'AK••••••••••••••L3', marked: true },
      { text: '\naws s3 ls s3://reports --region eu-west-1', marked: false },
    ],
  },
  stoppedWithoutWay: {
    ...base,
    kind: 'stopped',
    channel: 'submit',
    kinds: [{ name: 'Confidential', dataType: 'label/confidential', count: 1, samples: [] }],
    rules: [
      { ruleId: 'labelled-documents', source: 'rule', message: 'Board papers stay in the board portal.' },
    ],
  },
  ask: {
    ...base,
    kind: 'ask',
    channel: 'submit',
    kinds: [{ name: 'IBAN', dataType: 'payment/iban', count: 1, samples: ['DE•• •••• •••• •••• •••• 00'] }],
    rules: [{ ruleId: 'bank-accounts', source: 'rule' }],
    ways: ['redact', 'continue', 'cancel'],
    preview: [
      { text: 'Draft a reminder. They should pay to ', marked: false },
      { text: 'DE•• •••• •••• •••• •••• 00', marked: true },
      { text: ' within ten days, politely.', marked: false },
    ],
  },
  askSeveral: {
    ...base,
    kind: 'ask',
    kinds: [
      {
        name: 'Email address',
        dataType: 'pii/email',
        count: 42,
        samples: ['m••••@••••.example', 'a••••@••••.example'],
      },
      { name: 'Telephone number', dataType: 'pii/phone', count: 17, samples: ['+49 ••• ••••••12'] },
      { name: 'IBAN', dataType: 'payment/iban', count: 3, samples: ['DE•• •••• •••• 00'] },
    ],
    rules: [{ ruleId: 'customer-lists', source: 'rule', message: 'This looks like a list of people.' }],
    ways: ['redact', 'justify', 'cancel'],
  },
  access: {
    ...base,
    kind: 'access',
    channel: 'submit',
    appName: 'DeepSeek',
    rules: [
      {
        ruleId: 'app-blocked',
        source: 'access',
        message: 'Use ChatGPT Enterprise for this.',
        link: 'https://wiki.acme.example/ai',
      },
    ],
  },
  starting: { ...base, kind: 'starting', policyName: '' },
  notSent: { ...base, kind: 'not-sent', channel: 'submit', kinds: [key] },
  scanning: { ...base, kind: 'scanning', policyName: '', progress: 0.42 },
} satisfies Record<string, PromptRequest>;

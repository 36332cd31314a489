import type { DetectorInput } from '../../model/detector.ts';

export const evernote: DetectorInput[] = [
  {
    id: 'evernote-developer-token',
    dataType: 'secret/evernote-developer-token',
    name: 'Evernote developer token',
    keywords: ['s=s'],
    pattern: String.raw`(?<![A-Za-z0-9])S=s\d{1,4}:U=[0-9a-f]{1,16}:E=[0-9a-f]{8,14}:C=[0-9a-f]{8,14}:P=[0-9a-f]{1,6}:A=[\w.-]{1,80}:V=\d:H=[0-9a-f]{32}`,
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];

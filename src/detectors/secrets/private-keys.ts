import type { DetectorInput } from '../../model/detector.ts';

export const privateKeys: DetectorInput[] = [
  {
    id: 'private-key',
    dataType: 'secret/private-key',
    name: 'Private key',
    keywords: ['-----begin '],
    pattern:
      '-----BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:[^-]|-(?!----)){16,20000}-----END (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----',
    validator: 'key-material',
    confidence: 0.98,
    tags: ['credential'],
  },
  {
    id: 'private-key-part',
    dataType: 'secret/private-key',
    name: 'Part of a private key',
    keywords: ['-----begin '],
    pattern:
      '-----BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:[\\s"\\\'+,`|>]|\\\\[nrt]){0,20}[A-Za-z0-9+/]{40,80}(?:(?:\\\\[nr]|[\\s"\\\',]){1,20}[A-Za-z0-9+/=]{1,80}){0,400}',
    validator: 'key-material',
    confidence: 0.955,
    tags: ['credential'],
  },
  {
    id: 'putty-private-key',
    dataType: 'secret/private-key',
    name: 'PuTTY private key',
    keywords: ['putty-user-key-file-'],
    pattern: String.raw`PuTTY-User-Key-File-\d: [^\n]{3,60}\n(?:(?!PuTTY-User)[\s\S]){0,8000}?Private-MAC: [0-9a-f]{40,64}`,
    confidence: 0.98,
    tags: ['credential'],
  },
  {
    id: 'ssh2-private-key',
    dataType: 'secret/private-key',
    name: 'SSH2 private key',
    keywords: ['---- begin ssh2 enc'],
    pattern:
      '---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----(?:[^-]|-(?!---)){40,20000}---- END SSH2 ENCRYPTED PRIVATE KEY ----',
    confidence: 0.98,
    tags: ['credential'],
  },
];

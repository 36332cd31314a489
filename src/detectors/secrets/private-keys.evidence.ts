import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const privateKeysEvidence: Record<string, Evidence> = {
  'private-key': {
    source: 'RFC 7468, RFC 4880 section 6.2',
    hits: [
      `-----BEGIN RSA PRIVATE${' KEY'}-----\n${madeUp(64)}\n${madeUp(64)}\n-----END RSA PRIVATE KEY-----`,
      `-----BEGIN OPENSSH PRIVATE${' KEY'}-----\n${madeUp(70)}\n-----END OPENSSH PRIVATE KEY-----`,
      `-----BEGIN PGP PRIVATE${' KEY'} BLOCK-----\nVersion: GnuPG v2\n\n${madeUp(64)}\n=${madeUp(4)}\n-----END PGP PRIVATE KEY BLOCK-----`,
      `-----BEGIN ENCRYPTED PRIVATE${' KEY'}-----\\n${madeUp(64)}\\n-----END ENCRYPTED PRIVATE KEY-----`,
    ],
    misses: [
      `pem.replace(/-----BEGIN PRIVATE${' KEY'}-----/, '').replace(/-----END PRIVATE KEY-----/, '')`,
      `-----BEGIN PUBLIC KEY-----\n${madeUp(64)}\n-----END PUBLIC KEY-----`,
      '-----BEGIN RSA PRIVATE KEY-----\n...\n-----END RSA PRIVATE KEY-----',
      `-----BEGIN CERTIFICATE-----\n${madeUp(64)}\n-----END CERTIFICATE-----`,
    ],
  },
  'private-key-part': {
    source: 'RFC 7468',
    hits: [
      `-----BEGIN EC PRIVATE${' KEY'}-----\n${madeUp(64)}\n${madeUp(20)}`,
      `"-----BEGIN PRIVATE${' KEY'}-----\\n${madeUp(64)}"`,
    ],
    misses: ['-----BEGIN RSA PRIVATE KEY-----', `-----BEGIN PUBLIC KEY-----\n${madeUp(64)}`],
  },
  'putty-private-key': {
    source: 'PuTTY documentation, appendix C: PPK file format',
    hits: [
      `PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\nComment: me\nPrivate-Lines: 1\n${madeUp(64)}\nPrivate-MAC: ${madeUp(40, hex)}`,
      `PuTTY-User-Key-File-3: ssh-ed25519\nPrivate-Lines: 1\n${madeUp(48)}\nPrivate-MAC: ${madeUp(64, hex)}`,
    ],
    misses: ['PuTTY-User-Key-File-2: ssh-rsa', 'a PuTTY-User-Key-File-3 has lines'],
  },
  'ssh2-private-key': {
    source: 'RFC 4716 (the armour), ssh.com key format',
    hits: [
      `---- BEGIN SSH2 ENCRYPTED PRIVATE${' KEY'} ----\nComment: "k"\n${madeUp(70)}\n---- END SSH2 ENCRYPTED PRIVATE KEY ----`,
      `---- BEGIN SSH2 ENCRYPTED PRIVATE${' KEY'} ----\n${madeUp(200)}\n---- END SSH2 ENCRYPTED PRIVATE KEY ----`,
    ],
    misses: [
      `---- BEGIN SSH2 PUBLIC KEY ----\n${madeUp(64)}\n---- END SSH2 PUBLIC KEY ----`,
      '---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----',
    ],
  },
};

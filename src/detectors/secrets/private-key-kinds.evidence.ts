import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const privateKeyKindsEvidence: Record<string, Evidence> = {
  'rsa-private-key': {
    source: 'RFC 8017 appendix A.1.2',
    hits: [
      `-----BEGIN RSA PRIVATE KEY-----\n${madeUp(64)}\n${madeUp(40)}==\n-----END RSA PRIVATE KEY-----`,
      `key: |\n  -----BEGIN RSA PRIVATE KEY-----\n  ${madeUp(64)}\n  ${madeUp(32)}=\n  -----END RSA PRIVATE KEY-----`,
    ],
    misses: [
      `-----BEGIN RSA PRIVATE KEY-----\n...\n-----END RSA PRIVATE KEY-----`,
      'text.startsWith("-----BEGIN RSA PRIVATE KEY-----")',
    ],
  },
  'ec-private-key': {
    source: 'RFC 5915 section 4',
    hits: [
      `-----BEGIN EC PRIVATE KEY-----\n${madeUp(64)}\n${madeUp(40)}==\n-----END EC PRIVATE KEY-----`,
      `key: |\n  -----BEGIN EC PRIVATE KEY-----\n  ${madeUp(64)}\n  ${madeUp(32)}=\n  -----END EC PRIVATE KEY-----`,
    ],
    misses: [
      `-----BEGIN EC PRIVATE KEY-----\n...\n-----END EC PRIVATE KEY-----`,
      'text.startsWith("-----BEGIN EC PRIVATE KEY-----")',
    ],
  },
  'dsa-private-key': {
    source: 'https://docs.openssl.org/master/man1/openssl-dsa/',
    hits: [
      `-----BEGIN DSA PRIVATE KEY-----\n${madeUp(64)}\n${madeUp(40)}==\n-----END DSA PRIVATE KEY-----`,
      `key: |\n  -----BEGIN DSA PRIVATE KEY-----\n  ${madeUp(64)}\n  ${madeUp(32)}=\n  -----END DSA PRIVATE KEY-----`,
    ],
    misses: [
      `-----BEGIN DSA PRIVATE KEY-----\n...\n-----END DSA PRIVATE KEY-----`,
      'text.startsWith("-----BEGIN DSA PRIVATE KEY-----")',
    ],
  },
  'openssh-private-key': {
    source: 'https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key',
    hits: [
      `-----BEGIN OPENSSH PRIVATE KEY-----\n${madeUp(64)}\n${madeUp(40)}==\n-----END OPENSSH PRIVATE KEY-----`,
      `key: |\n  -----BEGIN OPENSSH PRIVATE KEY-----\n  ${madeUp(64)}\n  ${madeUp(32)}=\n  -----END OPENSSH PRIVATE KEY-----`,
    ],
    misses: [
      `-----BEGIN OPENSSH PRIVATE KEY-----\n...\n-----END OPENSSH PRIVATE KEY-----`,
      'text.startsWith("-----BEGIN OPENSSH PRIVATE KEY-----")',
    ],
  },
  'encrypted-private-key': {
    source: 'RFC 7468 section 11',
    hits: [
      `-----BEGIN ENCRYPTED PRIVATE KEY-----\n${madeUp(64)}\n${madeUp(40)}==\n-----END ENCRYPTED PRIVATE KEY-----`,
      `key: |\n  -----BEGIN ENCRYPTED PRIVATE KEY-----\n  ${madeUp(64)}\n  ${madeUp(32)}=\n  -----END ENCRYPTED PRIVATE KEY-----`,
    ],
    misses: [
      `-----BEGIN ENCRYPTED PRIVATE KEY-----\n...\n-----END ENCRYPTED PRIVATE KEY-----`,
      'text.startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----")',
    ],
  },
  'pgp-private-key': {
    source: 'RFC 9580 section 6.2',
    hits: [
      `-----BEGIN PGP PRIVATE KEY BLOCK-----\n${madeUp(64)}\n${madeUp(40)}==\n-----END PGP PRIVATE KEY BLOCK-----`,
      `key: |\n  -----BEGIN PGP PRIVATE KEY BLOCK-----\n  ${madeUp(64)}\n  ${madeUp(32)}=\n  -----END PGP PRIVATE KEY BLOCK-----`,
    ],
    misses: [
      `-----BEGIN PGP PRIVATE KEY BLOCK-----\n...\n-----END PGP PRIVATE KEY BLOCK-----`,
      'text.startsWith("-----BEGIN PGP PRIVATE KEY BLOCK-----")',
    ],
  },
  'sigstore-private-key': {
    source: 'https://docs.sigstore.dev/cosign/key_management/signing_with_self-managed_keys/',
    hits: [
      `-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----\n${madeUp(64)}\n${madeUp(40)}==\n-----END ENCRYPTED SIGSTORE PRIVATE KEY-----`,
      `key: |\n  -----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----\n  ${madeUp(64)}\n  ${madeUp(32)}=\n  -----END ENCRYPTED SIGSTORE PRIVATE KEY-----`,
    ],
    misses: [
      `-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----\n...\n-----END ENCRYPTED SIGSTORE PRIVATE KEY-----`,
      'text.startsWith("-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----")',
    ],
  },
  'openvpn-static-key': {
    source: 'https://openvpn.net/community-docs/static-key-mini-howto.html',
    hits: [
      `-----BEGIN OpenVPN Static key V1-----\n${madeUp(32, hex)}\n${madeUp(32, hex)}\n${madeUp(32, hex)}\n${madeUp(32, hex)}\n${madeUp(32, hex)}\n-----END OpenVPN Static key V1-----`,
      `<tls-auth>\n-----BEGIN OpenVPN Static key V1-----\n${madeUp(32, hex)}\n${madeUp(32, hex)}\n${madeUp(32, hex)}\n${madeUp(32, hex)}\n${madeUp(32, hex)}\n-----END OpenVPN Static key V1-----\n</tls-auth>`,
    ],
    misses: [
      '-----BEGIN OpenVPN Static key V1-----',
      `-----BEGIN OpenVPN Static key V1-----\n...\n-----END OpenVPN Static key V1-----`,
    ],
  },
};

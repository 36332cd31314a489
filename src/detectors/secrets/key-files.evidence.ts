import type { Evidence } from '../../model/detector.ts';
import { digits, madeUp, upper32 } from '../made-up.ts';

export const keyFilesEvidence: Record<string, Evidence> = {
  'jwk-private-key': {
    source: 'RFC 7517 section 9.3, RFC 7518 section 6',
    hits: [
      `{"kty":"EC","crv":"P-256","x":"${madeUp(43)}","y":"${madeUp(42)}","d":"${madeUp(43)}"}`,
      `{ "kty": "RSA", "n": "${madeUp(342)}", "e": "AQAB", "d": "${madeUp(340)}" }`,
    ],
    misses: [`{"kty":"EC","crv":"P-256","x":"${madeUp(43)}","y":"${madeUp(42)}"}`, '{"kty":"RSA","d":"..."}'],
  },
  'jwk-symmetric-key': {
    source: 'RFC 7518 section 6.4',
    hits: [
      `{"kty":"oct","alg":"HS256","k":"${madeUp(43)}"}`,
      `{ "kty": "oct", "kid": "1", "k": "${madeUp(86)}" }`,
    ],
    misses: ['{"kty":"oct","k":"..."}', '{"kty":"oct","alg":"HS256"}'],
  },
  'xml-rsa-private-key': {
    source: 'https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.toxmlstring',
    hits: [
      `<RSAKeyValue><Modulus>${madeUp(170)}==</Modulus><Exponent>AQAB</Exponent><P>${madeUp(84)}</P><D>${madeUp(170)}==</D></RSAKeyValue>`,
      `<RSAKeyValue>\n  <Modulus>${madeUp(342)}==</Modulus>\n  <Exponent>AQAB</Exponent>\n  <D>${madeUp(342)}==</D>\n</RSAKeyValue>`,
    ],
    misses: [
      `<RSAKeyValue><Modulus>${madeUp(170)}==</Modulus><Exponent>AQAB</Exponent></RSAKeyValue>`,
      '<RSAKeyValue>',
    ],
  },
  'wireguard-private-key': {
    source: 'https://man7.org/linux/man-pages/man8/wg.8.html',
    hits: [`[Interface]\nPrivateKey = ${madeUp(42)}A=`, `PresharedKey=${madeUp(42)}8=`],
    misses: [`PublicKey = ${madeUp(42)}A=`, 'PrivateKey = <your private key>'],
  },
  'minisign-secret-key': {
    source: 'https://jedisct1.github.io/minisign/',
    hits: [
      `untrusted comment: minisign encrypted secret key\nRWRTY0Iy${madeUp(200)}=`,
      `untrusted comment: signify secret key\nRWRC${madeUp(138)}==`,
    ],
    misses: [`untrusted comment: signify public key\nRWQ${madeUp(50)}`, `minisign encrypted secret key\n...`],
  },
  'ansible-vault': {
    source: 'https://docs.ansible.com/ansible/latest/vault_guide/vault_encrypting_content.html',
    hits: [
      `$ANSIBLE_VAULT;1.1;AES256\n${madeUp(80, digits)}\n${madeUp(80, digits)}\n`,
      `pw: !vault |\n  $ANSIBLE_VAULT;1.2;AES256;prod\n  ${madeUp(80, digits)}\n  ${madeUp(64, digits)}\n`,
    ],
    misses: ['$ANSIBLE_VAULT;1.1;AES256', 'a file that begins with $ANSIBLE_VAULT;1.1;AES256 is encrypted'],
  },
  'tor-secret-key': {
    source: 'https://spec.torproject.org/rend-spec/',
    hits: [
      `== ed25519v1-secret: type0 ==${madeUp(88)}`,
      `key: == ed25519v1-secret: type0 ==   ${madeUp(64)}`,
    ],
    misses: ['== ed25519v1-secret: type0 ==', `== ed25519v1-public: type0 ==${madeUp(64)}`],
  },
  'dnssec-private-key': {
    source: 'https://bind9.readthedocs.io/en/latest/dnssec-guide.html',
    hits: [
      `Private-key-format: v1.3\nAlgorithm: 13 (ECDSAP256SHA256)\nPrivateKey: ${madeUp(43)}=\n`,
      `Private-key-format: v1.3\nAlgorithm: 8 (RSASHA256)\nModulus: ${madeUp(340)}==\nPublicExponent: AQAB\nPrivateExponent: ${madeUp(340)}==\n`,
    ],
    misses: ['Private-key-format: v1.3', `Private-key-format: v1.3\nAlgorithm: 13\n`],
  },
  'tsig-key': {
    source: 'RFC 8945; https://bind9.readthedocs.io/en/latest/reference.html#key-block-grammar',
    hits: [
      `key "rndc-key" { algorithm hmac-sha256; secret "${madeUp(43)}="; };`,
      `key tsig {\n  algorithm hmac-md5;\n  secret "${madeUp(22)}==";\n};`,
    ],
    misses: ['key "rndc-key" { algorithm hmac-sha256; secret "..."; };', 'algorithm hmac-sha256;'],
  },
  'otpauth-secret': {
    source: 'https://github.com/google/google-authenticator/wiki/Key-Uri-Format',
    hits: [
      `otpauth://totp/Acme:joe@acme.example?secret=${madeUp(32, upper32)}&issuer=Acme`,
      `otpauth://hotp/Acme?issuer=Acme&counter=1&secret=${madeUp(16, upper32)}`,
    ],
    misses: ['otpauth://totp/Acme?secret=SECRET', 'otpauth://totp/Acme?issuer=Acme'],
  },
  'secret-token-uri': {
    source: 'RFC 8959',
    hits: [`secret-token:E92FB7EB-${madeUp(24)}`, `"secretTokenUri": "secret-token:E92FB7EB-${madeUp(24)}"`],
    misses: ['secret-token:name', 'secret-token: see RFC 8959 for the syntax1'],
  },
  'paseto-token': {
    source: 'https://github.com/paseto-standard/paseto-spec',
    hits: [
      `v4.public.${madeUp(140)}.${madeUp(24)}`,
      `export PASETO_TOKEN='v4.public.${madeUp(140)}.${madeUp(24)}'`,
    ],
    misses: [
      `v4.public.${madeUp(5)}`,
      'v4.public.xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bv4.public.${madeUp(140)}.${madeUp(24)}`,
    ],
  },
  'fernet-token': {
    source: 'https://github.com/fernet/spec/blob/master/Spec.md',
    hits: [`gAAAAAB${madeUp(133)}==`, `fernet_token: gAAAAAB${madeUp(133)}==`],
    misses: [`gAAAAAB${madeUp(5)}`, 'gAAAAABxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'fernet-key': {
    source: 'https://github.com/fernet/spec/blob/master/Spec.md',
    hits: [`FERNET_KEY=${madeUp(43)}=`, `AIRFLOW__CORE__FERNET_KEY: '${madeUp(43)}='`],
    misses: ['FERNET_KEY=your-fernet-key', `${madeUp(43)}=`],
  },
};

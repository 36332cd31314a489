import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const webTokensEvidence: Record<string, Evidence> = {
  jwt: {
    source: 'RFC 7519',
    hits: [
      `eyJhbGciOiJIUzI1NiJ9.eyJ${madeUp(60)}.${madeUp(43)}`,
      `Bearer eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJ${madeUp(200)}.${madeUp(300)}`,
    ],
    misses: ['eyJhbGciOiJIUzI1NiJ9', 'eyJhbGciOiJIUzI1NiJ9.x.y'],
  },
  'authorization-header': {
    source: 'RFC 9110 section 11.6.2, RFC 6750, RFC 7617',
    hits: [
      `Authorization: Bearer ${madeUp(40)}`,
      `-H "Authorization: Digest ${madeUp(28)}=="`,
      `'authorization': 'token ${madeUp(32)}'`,
    ],
    misses: [
      'Authorization: Bearer <token>',
      'Authorization: Bearer authenticationToken',
      'the authorization header is sent',
    ],
  },
  'url-password': {
    source: 'RFC 3986 section 3.2.1',
    hits: [
      'https://deploy:s3cr' + 'etPw@git.acme.example/x.git',
      'ftp://joe:T0p' + 'hat77@files.acme.example',
    ],
    misses: [
      'https://user:password@host/x',
      'https://acme.example:8080/path',
      `https://${'$'}{user}:${'$'}{pass}@acme.example`,
    ],
  },
  'basic-auth-header': {
    source: 'RFC 7617',
    hits: [`Authorization: Basic ${madeUp(28)}==`, `curl -H 'Authorization: Basic ${madeUp(20)}'`],
    misses: ['Authorization: Basic <credentials>', 'Basic authentication is used'],
  },
};

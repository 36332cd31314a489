import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const passwordHashesEvidence: Record<string, Evidence> = {
  'sha512-crypt-hash': {
    source: 'https://manpages.debian.org/bookworm/libcrypt-dev/crypt.5.en.html',
    hits: [`$6$${madeUp(16)}$${madeUp(86)}`, `root:$6$${madeUp(16)}$${madeUp(86)}:19000:0:99999:7:::`],
    misses: ['$6$salt$short', '$6$rounds=5000$'],
  },
  'sha256-crypt-hash': {
    source: 'https://manpages.debian.org/bookworm/libcrypt-dev/crypt.5.en.html',
    hits: [`$5$${madeUp(16)}$${madeUp(43)}`, `root:$5$${madeUp(16)}$${madeUp(43)}:19000:0:99999:7:::`],
    misses: ['$5$salt$short', 'costs $5$'],
  },
  'md5-crypt-hash': {
    source: 'https://httpd.apache.org/docs/2.4/misc/password_encryptions.html',
    hits: [`$apr1$${madeUp(8)}$${madeUp(22)}`, `root:$apr1$${madeUp(8)}$${madeUp(22)}:19000:0:99999:7:::`],
    misses: ['$1$abc$', '$apr1$salt$hash'],
  },
  'bcrypt-hash': {
    source: 'https://manpages.debian.org/bookworm/libcrypt-dev/crypt.5.en.html',
    hits: [`$2b$12$${madeUp(53)}`, `root:$2b$12$${madeUp(53)}:19000:0:99999:7:::`],
    misses: ['$2b$12$', `$2a$10$${madeUp(20)}`],
  },
  'argon2-hash': {
    source: 'RFC 9106; https://github.com/P-H-C/phc-string-format',
    hits: [
      `$argon2id$v=19$m=65536,t=3,p=4$${madeUp(22)}$${madeUp(43)}`,
      `root:$argon2id$v=19$m=65536,t=3,p=4$${madeUp(22)}$${madeUp(43)}:19000:0:99999:7:::`,
    ],
    misses: ['$argon2id$v=19$m=65536,t=3,p=4$', '$argon2id$'],
  },
  'yescrypt-hash': {
    source: 'https://manpages.debian.org/bookworm/libcrypt-dev/crypt.5.en.html',
    hits: [
      `$y$j9T$${madeUp(22)}$${madeUp(43)}`,
      `root:$y$j9T$${madeUp(22)}$${madeUp(43)}:19000:0:99999:7:::`,
    ],
    misses: ['$y$j9T$', '$y$j9T$salt$hash'],
  },
  'scrypt-hash': {
    source: 'RFC 7914; https://passlib.readthedocs.io/en/stable/lib/passlib.hash.scrypt.html',
    hits: [
      `$scrypt$ln=16,r=8,p=1$${madeUp(22)}$${madeUp(43)}`,
      `root:$scrypt$ln=16,r=8,p=1$${madeUp(22)}$${madeUp(43)}:19000:0:99999:7:::`,
    ],
    misses: ['$scrypt$ln=16', 'for $7$ a month'],
  },
  'phpass-hash': {
    source: 'https://www.openwall.com/phpass/',
    hits: [`$P$B${madeUp(30)}`, `root:$P$B${madeUp(30)}:19000:0:99999:7:::`],
    misses: ['$P$', '$H$9abc'],
  },
  'django-password-hash': {
    source: 'https://docs.djangoproject.com/en/stable/topics/auth/passwords/',
    hits: [
      `pbkdf2_sha256$600000$${madeUp(22)}$${madeUp(43)}=`,
      `root:pbkdf2_sha256$600000$${madeUp(22)}$${madeUp(43)}=:19000:0:99999:7:::`,
    ],
    misses: ['pbkdf2_sha256$600000$', 'pbkdf2_sha256'],
  },
  'werkzeug-password-hash': {
    source: 'https://werkzeug.palletsprojects.com/en/stable/utils/#module-werkzeug.security',
    hits: [
      `pbkdf2:sha256:600000$${madeUp(16)}$${madeUp(64, hex)}`,
      `root:pbkdf2:sha256:600000$${madeUp(16)}$${madeUp(64, hex)}:19000:0:99999:7:::`,
    ],
    misses: ['pbkdf2:sha256:600000', 'scrypt:32768:8:1'],
  },
  'ldap-password-hash': {
    source: 'RFC 2307 section 5.3; https://www.openldap.org/doc/admin26/security.html',
    hits: [`{SSHA}${madeUp(38)}`, `root:{SSHA}${madeUp(38)}:19000:0:99999:7:::`],
    misses: ['{SSHA}', 'scheme {SHA} is weak'],
  },
  'postgres-scram-hash': {
    source: 'https://www.postgresql.org/docs/current/catalog-pg-authid.html',
    hits: [
      `SCRAM-SHA-256$4096:${madeUp(22)}==$${madeUp(43)}=:${madeUp(43)}=`,
      `root:SCRAM-SHA-256$4096:${madeUp(22)}==$${madeUp(43)}=:${madeUp(43)}=:19000:0:99999:7:::`,
    ],
    misses: ['SCRAM-SHA-256$4096:', 'SCRAM-SHA-256'],
  },
  'windows-password-dump': {
    source: 'https://learn.microsoft.com/windows-server/security/kerberos/passwords-technical-overview',
    hits: [
      `Administrator:500:aad3b435b51404eeaad3b435b51404ee:${madeUp(32, hex)}:::`,
      `joe:1001:aad3b435b51404eeaad3b435b51404ee:${madeUp(32, hex)}:::`,
    ],
    misses: ['aad3b435b51404eeaad3b435b51404ee', 'user:1:aad3b435b51404ee'],
  },
  'kerberos-ticket-hash': {
    source: 'RFC 4120; https://www.openwall.com/john/',
    hits: [
      `$krb5tgs$23$*svc$CORP.LOCAL$http/web*$${madeUp(32, hex)}$${madeUp(300, hex)}`,
      `$krb5asrep$23$joe@CORP.LOCAL:${madeUp(32, hex)}$${madeUp(300, hex)}`,
    ],
    misses: ['$krb5tgs$23$', '$krb5tgs$23$*svc$'],
  },
};

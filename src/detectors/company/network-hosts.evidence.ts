import type { Evidence } from '../../model/detector.ts';

export const networkHostsEvidence: Record<string, Evidence> = {
  'internal-host': {
    source: 'RFC 6762 appendix G; ICANN, private-use top-level domain .internal',
    hits: ['ssh build-07.fra.acme.corp', 'the server db01.prod.lan is down'],
    misses: ['acme.corporation', 'foo.internals', 'the intranet'],
  },
  'internal-url': {
    source: 'RFC 6762 appendix G; ICANN, private-use top-level domain .internal',
    hits: ['https://wiki.acme.internal:8443/x', 'jdbc: postgres://app@db.fra.corp/x'],
    misses: ['https://acme.corporation/', 'https://internal.example/'],
  },
};

import type { Evidence } from '../../model/detector.ts';

export const emailsEvidence: Record<string, Evidence> = {
  email: {
    source: 'RFC 5321 section 4.1.2',
    hits: ['write to joe.bloggs@acme.example now', '<a@b.co>'],
    misses: ['logo@2x.png', '@angular/core', 'git@github.com:acme/x.git'],
  },
};

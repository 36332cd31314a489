import type { Evidence } from '../../model/detector.ts';

export const phonesEvidence: Record<string, Evidence> = {
  'phone-international': {
    source: 'ITU-T E.164; national numbering plans',
    hits: ['call +49 30 901820 now', '+1 (415) 555-2671', '+44 (0)20 7946 0018', '+1 415-555-2671 ext. 12'],
    misses: ['a +1000000000 b', '1+2+3', '+999 12345678', '+49 30'],
  },
  'phone-international-00': {
    source: 'ITU-T E.164 and E.123 with the prefix 00 of most countries',
    hits: ['0044 20 7183 8750', 'Tel.: 0049 30 58164685'],
    misses: ['00 12 34 56 78 90', '0000 1111 2222', 'ISO code 0049'],
  },
  'phone-us': {
    source: 'North American Numbering Plan',
    hits: ['415-555-2671 or 212.555.2671', '1-415-555-2671'],
    misses: ['415-555-26710', '115-155-2671', '415-555-2671-12', 'clause 252.227-7013'],
  },
  'phone-grouped': {
    source: 'ITU-T E.123; numbering plans of ARCEP, Ofcom, MIC, KCC and others',
    hits: ['06 12 34 56 78', '090-3153-4239', '020 7946 0018', '0171 80938614', '070-975 80 66'],
    misses: ['06 12 34 56', '1.06.12.34.56.78', '06 12 18 27 33 41', '04-03-2026', '0800 0801 0802'],
  },
  'phone-area-code': {
    source: 'ITU-T E.123 section 2.5; North American Numbering Plan; ANATEL',
    hits: ['(415) 555-2671', '(11) 93870-9207', '(044) 729-12-97', '(030) 1234567'],
    misses: ['f(415) 555-2671', '(12) 34-56', '(2026) 123-456'],
  },
  'phone-beside-email': {
    source: 'RFC 4180 records; national numbering plans',
    hits: ['Anna Nowak\t347 9470291\tanna@acme.example', 'Ana;0664 2668354;ana@acme.example'],
    misses: ['Anna Nowak\t12\tanna@acme.example', 'a, 2026-03-04, ana@acme.example'],
  },
  'phone-in-signature': {
    source: 'Signature blocks of business letters (DIN 5008); national numbering plans',
    hits: ['Emily Carter\nT: 030 1234567\nM: 0171 8093861', 'Head of Sales | M: (415) 555-2671'],
    misses: ['{t:0301234567}', 'p: 12', 'x; m: 2026-03-04'],
  },
  'phone-alone': {
    source: 'ITU-T E.123; national numbering plans',
    hits: ['030 1234567', '601 948 080'],
    misses: ['030 1234567 and more', '2026-03-04', '192.168.100.100'],
  },
};

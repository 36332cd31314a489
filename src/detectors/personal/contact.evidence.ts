import type { Evidence } from '../../model/detector.ts';

export const contactEvidence: Record<string, Evidence> = {
  email: {
    source: 'RFC 5321 section 4.1.2',
    hits: ['write to joe.bloggs@acme.example now', '<a@b.co>'],
    misses: ['logo@2x.png', '@angular/core', 'git@github.com:acme/x.git'],
  },
  'phone-international': {
    source: 'ITU-T E.164',
    hits: ['call +49 30 901820 now', '+1 (415) 555-2671'],
    misses: ['a +1000000000 b', '1+2+3'],
  },
  'phone-us': {
    source: 'North American Numbering Plan',
    hits: ['(415) 555-2671', '415-555-2671'],
    misses: ['415-555-26710', '115-155-2671'],
  },
  'phone-grouped': {
    source: 'ITU-T E.123; ARCEP numbering plan',
    hits: ['06 12 34 56 78', '0044 20 7183 8750'],
    misses: ['06 12 34 56', '00 12 34 56 78 90', '1.06.12.34.56.78'],
  },
  'phone-national': {
    source: 'ITU-T E.123',
    hits: ['Tel. 030 1234567', 'phone: 4155552671'],
    misses: ['order 030 1234567', 'page 12'],
  },
  'date-of-birth': {
    source: 'ISO 8601 and national date forms behind a label',
    hits: ['Date of birth: 12/04/1987', 'geboren am 3. März 1970', 'DOB 1990-01-31'],
    misses: ['date of birth is required', 'released on 12/04/1987'],
  },
  'passport-number': {
    source: 'ICAO Doc 9303 part 3',
    hits: ['Passport number: 533380006', 'passport no 123456789'],
    misses: ['order 533380006', 'passport page 12'],
  },
  'passport-number-letters': {
    source: 'ICAO Doc 9303 part 3',
    hits: ['Reisepass C01X00T47', 'passport K1234567'],
    misses: ['part number K1234567', 'passport scan A4'],
  },
};

import type { Evidence } from '../../model/detector.ts';

export const cardDetailsEvidence: Record<string, Evidence> = {
  'card-security-code': {
    source: 'PCI DSS 4.0, glossary: card verification code',
    hits: ['CVV: 123', 'security code 4321'],
    misses: ['CVV is required', 'cvc-complex-type.2.4'],
  },
  'card-expiry': {
    source: 'ISO/IEC 7813: expiration date',
    hits: ['Visa card 4111 1111 1111 1111 exp: 09/27', 'card valid thru 12/2028'],
    misses: ['license exp: 09/27', 'exp 13/27 of the card'],
  },
  'card-track-data': {
    source: 'ISO/IEC 7813, tracks 1 and 2',
    hits: [
      '%B4111111111111111^BLOGGS/JOE^27091010000000000?',
      'read %b5555555555554444^DOE/JANE ^2812201000?',
    ],
    misses: ['%B4111^X^2709?', '%BAR%4111111111111111'],
  },
  'card-track-2': {
    source: 'ISO/IEC 7813, track 2',
    hits: [';4111111111111111=27091010000000000?', 'stripe ;5555555555554444=2812201?'],
    misses: [';4111=2709?', ';41111111111=1?'],
  },
};

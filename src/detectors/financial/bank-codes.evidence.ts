import type { Evidence } from '../../model/detector.ts';

export const bankCodesEvidence: Record<string, Evidence> = {
  'aba-routing': {
    source: 'ABA routing number policy',
    hits: ['routing number 021000021', 'ABA: 011401533'],
    misses: ['order 021000021', 'routing number 021000022'],
  },
  'uk-sort-code': {
    source: 'Pay.UK, Extended Industry Sort Code Directory',
    hits: ['sort code 20-00-00', 'Sort code: 404784'],
    misses: ['date 20-00-00', 'sort code 20-0'],
  },
  'au-bsb': {
    source: 'AusPayNet, BSB numbers in Australia',
    hits: ['BSB 062-000', 'BSB: 732001'],
    misses: ['order 062-000', 'BSB 06-20'],
  },
  'in-ifsc': {
    source: 'Reserve Bank of India, IFSC',
    hits: ['IFSC: HDFC0001234', 'bank IFSC code SBIN0000300'],
    misses: ['part HDFC0001234', 'IFSC: HDFC1001234'],
  },
  'ca-transit': {
    source: 'Payments Canada, Rule A4: transit and institution numbers',
    hits: ['transit 12345-003', 'Transit number: 000312345'],
    misses: ['order 12345-003', 'transit 1234-003'],
  },
  'de-blz': {
    source: 'Deutsche Bundesbank, Bankleitzahlendatei',
    hits: ['BLZ 370 400 44', 'Bankleitzahl: 37040044'],
    misses: ['Bestellung 37040044', 'BLZ 3704'],
  },
  bic: {
    source: 'ISO 9362; ISO 3166-1',
    hits: ['BIC: COBADEFFXXX', 'SWIFT code DEUTDEFF'],
    misses: ['Swift programming language', 'BIC pens'],
  },
  'bic-in-context': {
    source: 'ISO 9362',
    hits: ['IBAN DE89370400440532013000, COBADEFFXXX', 'bank details: DEUTDEFF500'],
    misses: ['word COBADEFFXXX', 'bank of XXX'],
  },
};

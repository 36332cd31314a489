import type { Evidence } from '../../model/detector.ts';

export const bankAccountsEvidence: Record<string, Evidence> = {
  iban: {
    source: 'ISO 13616; SWIFT IBAN registry',
    hits: ['DE89 3704 0044 0532 0130 00', 'pay to GB29NWBK60161331926819 today', 'NL91ABNA0417164300'],
    misses: ['DE89 3704 0044 0532 0130 01', 'AB12 3456 7890 1234'],
  },
  bic: {
    source: 'ISO 9362',
    hits: ['BIC: COBADEFFXXX', 'SWIFT code DEUTDEFF'],
    misses: ['Swift programming language', 'BIC pens'],
  },
  'aba-routing': {
    source: 'ABA routing number policy',
    hits: ['routing number 021000021', 'ABA: 011401533'],
    misses: ['order 021000021', 'routing number 021000022'],
  },
  'us-account-number': {
    source: 'ABA, account number fields',
    hits: ['Bank account number: 000123456789', 'checking acct no. 12345678, routing 021000021'],
    misses: ['account number of the day', 'account no 12'],
  },
};

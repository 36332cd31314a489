import type { Evidence } from '../../model/detector.ts';

export const bankAccountsEvidence: Record<string, Evidence> = {
  iban: {
    source: 'ISO 13616; SWIFT IBAN registry',
    hits: ['DE89 3704 0044 0532 0130 00', 'pay to GB29NWBK60161331926819 today', 'NL91ABNA0417164300'],
    misses: ['DE89 3704 0044 0532 0130 01', 'AB12 3456 7890 1234'],
  },
  'us-account-number': {
    source: 'ISO 20022, Identification of an account (Othr/Id)',
    hits: [
      'Bank account number: 000123456789',
      'checking acct no. 12345678, routing 021000021',
      'Kontonummer 532013000, BLZ 37040044',
      'cuenta bancaria: 00491500051234567892 / cuenta 12345678',
    ],
    misses: ['account number of the day', 'account no 12', 'user account 12345678'],
  },
  'account-number': {
    source: 'ISO 20022, Identification of an account (Othr/Id)',
    hits: [
      'My bank account number is 945456787654',
      '口座番号 1234567',
      'расчетный счет 40702810500000012345',
      '계좌번호: 110-123-456789',
    ],
    misses: ['account number of the day', 'order 945456787654', 'account number 12'],
  },
};

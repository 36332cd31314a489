import type { Evidence } from '../../model/detector.ts';

export const bankAccountsByCountryEvidence: Record<string, Evidence> = {
  'uk-account-number': {
    source: 'Pay.UK, validating account numbers',
    hits: ['sort code 20-00-00, account 55779911', 'a/c no 66374958'],
    misses: ['order 55779911', 'account number 123'],
  },
  'in-upi': {
    source: 'NPCI, UPI: handles of payment service providers',
    hits: ['pay ravi.kumar@okaxis now', '9876543210@paytm'],
    misses: ['mail ravi@okaxis.example', '@paytm'],
  },
  'mx-clabe': {
    source: 'Banxico, CLABE; check digit of weights 3, 7, 1',
    hits: ['CLABE 032180000118359719', 'cuenta CLABE: 002115016003269411'],
    misses: ['pedido 032180000118359719', 'CLABE 032180000118359718'],
  },
  'ar-cbu': {
    source: 'BCRA, Comunicación A 2622: CBU',
    hits: ['CBU 2850590940090418135201', 'CBU: 28505909 40090418135201'],
    misses: ['pedido 2850590940090418135201', 'CBU 2850590940090418135202'],
  },
  'nz-bank-account': {
    source: 'Payments NZ, bank branch register',
    hits: ['account 01-0902-0068389-00', '12-3141-0123456-50'],
    misses: ['99-0902-0068389-00', '01-902-0068389-00'],
  },
};

import type { Evidence } from '../../model/detector.ts';

export const nationalIdsAlEvidence: Record<string, Evidence> = {
  'al-nid': {
    source: 'Albania, law 10129; OECD, TIN document for Albania',
    hits: ['Numri personal: J10919652W', 'Albanian personal number J50410692W'],
    misses: ['order J50410692W', 'Numri personal: J10939652W'],
  },
  'al-nipt': {
    source: 'OECD, TIN document for Albania',
    hits: ['NIPT: J91402501L', 'NUIS L32003891A'],
    misses: ['order L32003891A', 'NIPT: J91402501L0000000'],
  },
  'al-passport': {
    source: 'Council of the EU, PRADO: Albanian passport',
    hits: ['Pasaporta: BA3757677', 'Albanian passport BA5742297'],
    misses: ['order BA5742297', 'Pasaporta: BA37576770000000'],
  },
  'al-identity-card': {
    source: 'Council of the EU, PRADO: Albanian identity card',
    hits: ['Letërnjoftim: 027422006', 'Albanian identity card 023272423'],
    misses: ['order 023272423', 'Letërnjoftim: 0274220060000000'],
  },
};

import type { Evidence } from '../../model/detector.ts';

export const nationalIdsMdEvidence: Record<string, Evidence> = {
  'md-idnp': {
    source: 'Legea 71/2007; weights 7, 3, 1',
    hits: ['IDNP: 2002621366035', 'Moldovan personal number 0970738899170'],
    misses: ['order 0970738899170', 'IDNP: 2002621366030'],
  },
  'md-idno': {
    source: 'Legea 220/2007; weights 7, 3, 1',
    hits: ['IDNO: 1008600038413', 'cod fiscal 1003179741542'],
    misses: ['order 1003179741542', 'IDNO: 1008600038410'],
  },
  'md-vat': {
    source: 'Serviciul Fiscal de Stat',
    hits: ['Cod TVA: 0573396', 'Moldovan VAT 0500704'],
    misses: ['order 0500704', 'Cod TVA: 05733960000000'],
  },
  'md-passport': {
    source: 'Council of the EU, PRADO: Moldovan passport',
    hits: ['Pașaport: AB0447507', 'Moldovan passport AB0418998'],
    misses: ['order AB0418998', 'Pașaport: AB04475070000000'],
  },
  'md-identity-card': {
    source: 'Council of the EU, PRADO: Moldovan identity card',
    hits: ['Buletin de identitate: B79478618', 'Moldovan identity card B51885051'],
    misses: ['order B51885051', 'Buletin de identitate: B794786180000000'],
  },
};

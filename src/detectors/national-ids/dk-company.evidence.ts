import type { Evidence } from '../../model/detector.ts';

export const nationalIdsDkCompanyEvidence: Record<string, Evidence> = {
  'dk-cvr-company': {
    source: 'Lov om Det Centrale Virksomhedsregister; Erhvervsstyrelsen',
    hits: ['CVR: 47948533', 'cvr-nr 50451070'],
    misses: ['order 47948533', 'CVR: 59627630', 'CVR: 479'],
  },
  'dk-cvr-company-labelled': {
    source: 'Lov om Det Centrale Virksomhedsregister; Erhvervsstyrelsen',
    hits: ['company id: 80962630', 'registration number 64489771'],
    misses: ['order 80962630', 'company id: 40846317', 'company id: 809'],
  },
  'dk-vat': {
    source: 'Directive 2006/112/EC, art. 215; European Commission, VIES: structure of VAT numbers',
    hits: ['MOMS: DK33078080', 'momsnr DK82070427', 'see DK33078080 below'],
    misses: ['MOMS: DK64256916', 'MOMS: DK33'],
  },
  'dk-vat-labelled': {
    source: 'Directive 2006/112/EC, art. 215; European Commission, VIES: structure of VAT numbers',
    hits: ['MOMS: DK30750829', 'momsnr DK19688259'],
    misses: ['order DK30750829', 'MOMS: DK94063104', 'MOMS: DK30'],
  },
  'dk-vat-plain': {
    source: 'Directive 2006/112/EC, art. 215; European Commission, VIES: structure of VAT numbers',
    hits: ['VAT: DK36831936', 'VAT number DK49914113'],
    misses: ['order DK36831936', 'VAT: DK63473406', 'VAT: DK36'],
  },
};

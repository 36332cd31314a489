import type { Evidence } from '../../model/detector.ts';

export const nationalIdsSeCompanyEvidence: Record<string, Evidence> = {
  'se-orgnr-company': {
    source: 'Lag (1974:174) om identitetsbeteckning för juridiska personer',
    hits: ['organisationsnummer: 556027-4606', 'organisationsnr 556847-0057'],
    misses: ['order 556027-4606', 'organisationsnummer: 556189-5422', 'organisationsnummer: 5560'],
  },
  'se-orgnr-company-labelled': {
    source: 'Lag (1974:174) om identitetsbeteckning för juridiska personer',
    hits: ['company id: 556213-7587', 'registration number 556667-3520'],
    misses: ['order 556213-7587', 'company id: 556008-0671', 'company id: 5562'],
  },
  'se-vat': {
    source: 'Directive 2006/112/EC, art. 215; European Commission, VIES: structure of VAT numbers',
    hits: ['MOMS: SE556576696001', 'momsnr SE556300561901', 'see SE556576696001 below'],
    misses: ['MOMS: SE556230784101', 'MOMS: SE5565'],
  },
  'se-vat-labelled': {
    source: 'Directive 2006/112/EC, art. 215; European Commission, VIES: structure of VAT numbers',
    hits: ['MOMS: SE556036112201', 'momsnr SE556665503001'],
    misses: ['order SE556036112201', 'MOMS: SE556202328901', 'MOMS: SE5560'],
  },
  'se-vat-plain': {
    source: 'Directive 2006/112/EC, art. 215; European Commission, VIES: structure of VAT numbers',
    hits: ['VAT: SE556615914001', 'VAT number SE556529363501'],
    misses: ['order SE556615914001', 'VAT: SE556550010601', 'VAT: SE5566'],
  },
};

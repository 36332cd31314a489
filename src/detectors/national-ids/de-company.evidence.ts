import type { Evidence } from '../../model/detector.ts';

export const nationalIdsDeCompanyEvidence: Record<string, Evidence> = {
  'de-w-idnr-business-id': {
    source: '§ 139c AO; BZSt',
    hits: [
      'wirtschafts-identifikationsnummer: DE414993375-00001',
      'wirtschaftsidentifikationsnummer DE691523022-00001',
      'see DE414993375-00001 below',
    ],
    misses: [
      'wirtschafts-identifikationsnummer: DE060263359-00001',
      'wirtschafts-identifikationsnummer: DE41499',
    ],
  },
  'de-vat': {
    source: 'Directive 2006/112/EC, art. 215; European Commission, VIES: structure of VAT numbers',
    hits: ['ust-id: DE781458058', 'USTID DE818962131', 'see DE781458058 below'],
    misses: ['ust-id: DE644071218', 'ust-id: DE78'],
  },
  'de-vat-labelled': {
    source: 'Directive 2006/112/EC, art. 215; European Commission, VIES: structure of VAT numbers',
    hits: ['ust-id: DE373326117', 'USTID DE931948096'],
    misses: ['order DE373326117', 'ust-id: DE904989435', 'ust-id: DE37'],
  },
  'de-vat-plain': {
    source: 'Directive 2006/112/EC, art. 215; European Commission, VIES: structure of VAT numbers',
    hits: ['VAT: DE488462421', 'VAT number DE414106309'],
    misses: ['order DE488462421', 'VAT: DE543223930', 'VAT: DE48'],
  },
  'de-handelsregister-company': {
    source: 'HGB §§ 8, 37a; Handelsregisterverordnung § 13',
    hits: ['handelsregister: HRB 182055', 'amtsgericht HRB 162564', 'see HRB 182055 below'],
    misses: ['handelsregister: HRB ', 'part HRB 1820559999'],
  },
  'de-register-company': {
    source: 'HGB §§ 8, 37a; Vereinsregisterverordnung § 3',
    hits: ['handelsregister: VR 1027', 'amtsgericht VR 1765'],
    misses: ['order VR 1027', 'handelsregister: VR'],
  },
};

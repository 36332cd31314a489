import type { Evidence } from '../../model/detector.ts';

export const nationalIdsEsCompanyEvidence: Record<string, Evidence> = {
  'es-cif-company': {
    source: 'Orden EHA/451/2008',
    hits: ['CIF: B73154502', 'NIF B07747298'],
    misses: ['order B73154502', 'CIF: B57833172', 'CIF: B73'],
  },
  'es-vat': {
    source: 'Directive 2006/112/EC, art. 215; European Commission, VIES: structure of VAT numbers',
    hits: ['IVA: ESB26971812', 'nif-iva ESB53002804', 'see ESB26971812 below'],
    misses: ['IVA: ESB49265698', 'IVA: ESB2'],
  },
  'es-vat-labelled': {
    source: 'Directive 2006/112/EC, art. 215; European Commission, VIES: structure of VAT numbers',
    hits: ['IVA: ESB90999657', 'nif-iva ESB19065143'],
    misses: ['order ESB90999657', 'IVA: ESB41977061', 'IVA: ESB9'],
  },
  'es-vat-plain': {
    source: 'Directive 2006/112/EC, art. 215; European Commission, VIES: structure of VAT numbers',
    hits: ['VAT: ESB66429051', 'VAT number ESB87008942'],
    misses: ['order ESB66429051', 'VAT: ESB59111499', 'VAT: ESB6'],
  },
};
